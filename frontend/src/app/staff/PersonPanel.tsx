import { Button, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import type { Me } from '@/api';
import { chooseLanguage, useLanguage } from '@/i18n';
import { chooseTextSize, TEXT_SIZES, useTextSize } from '@/theme';
import { Opener, SegmentedControl, type Unfolding } from '@/ui';
import styles from './PersonMenu.module.css';

type Props = { unfolding: Unfolding; me: Me; office: string };

/** Language, size of the text, and the way out. */
export function PersonPanel({ unfolding: { opener, ...unfolding }, me, office }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const auth = useAuth();
  const language = useLanguage();
  const textSize = useTextSize();
  return (
    <Popover {...unfolding} position="bottom-end" width="20rem" shadow="md" trapFocus>
      <Popover.Target>
        <Opener of={opener} />
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={t('person.menu', { name: me.name })}>
        <p className={styles.name}>
          <b>{me.name}</b>
          <span className="sub">
            {office} · {me.agency.name}
          </span>
        </p>
        <SegmentedControl
          label={t('common:language.label')}
          showLabel
          value={language}
          options={(['vi', 'en'] as const).map((value) => ({ value, label: t(`common:language.${value}`) }))}
          onChange={(chosen) => void chooseLanguage(chosen)}
        />
        <SegmentedControl
          label={t('common:textSize.label')}
          showLabel
          value={textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: t(`common:textSize.${value}`) }))}
          onChange={(chosen) => chooseTextSize(chosen, me.username)}
        />
        <Button fullWidth onClick={() => void auth.signoutRedirect()}>
          {t('person.signOut')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
