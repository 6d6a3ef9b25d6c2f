import { Button, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { chooseLanguage, useLanguage } from '@/i18n';
import { useMe } from '@/session';
import { chooseTextSize, TEXT_SIZES, useTextSize } from '@/theme';
import { SegmentedControl } from '@/ui';
import styles from './PersonMenu.module.css';

/** First letter of the first and of the last word: Nguyễn Thị Mai is NM. */
const initials = (name: string) => {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('');
};

export function PersonMenu() {
  const { t } = useTranslation(['shell', 'common']);
  const me = useMe();
  const auth = useAuth();
  const language = useLanguage();
  const textSize = useTextSize();
  const office = me.title ?? me.roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <Popover position="bottom-end" width="20rem" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.person} aria-label={t('person.menu', { name: me.name })}>
          <span className={styles.words}>
            <b>{me.name}</b>
            {office}
          </span>
          <span className={styles.avatar} aria-hidden="true">
            {initials(me.name)}
          </span>
        </button>
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
