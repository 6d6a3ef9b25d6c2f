import { ActionIcon, Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, Icon } from '@/ui';
import type { FeeTier } from './contract';
import styles from './Editor.module.css';
import rowStyles from './EditorRows.module.css';
import { CheckNotes, Was } from './Marks';
import { NumberField } from './NumberField';

type Props = { tiers: FeeTier[]; at: string; place: string; onChange: (tiers: FeeTier[]) => void };
const PARTS = ['fromPage', 'toPage', 'amountVnd'] as const;

/** The price of a page by its number: "trang 1–2: 2.000 đ, từ trang 3: 1.000 đ". */
export function FeeTiers({ tiers, at, place, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  const last = tiers.at(-1);
  const next = { fromPage: last ? (last.toPage ?? 0) + 1 : 1, toPage: null, amountVnd: null };
  return (
    <div className={styles.nested}>
      <table className={rowStyles.table}>
        <caption>{t('member.tiers')}</caption>
        <thead>
          <tr>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(part === 'amountVnd' ? 'fees.perPage' : `member.${part}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('editor.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, index) => (
            <Fragment key={index}>
              <tr>
                {PARTS.map((part) => (
                  <td key={part}>
                    <NumberField
                      id={fieldId(`${at}/tiers/${index}/${part}`)}
                      size="xs"
                      aria-label={`${t(part === 'amountVnd' ? 'fees.perPage' : `member.${part}`)}, ${t('fees.tier', { number: index + 1 })}`}
                      placeholder={part === 'toPage' ? t('fees.onwards') : undefined}
                      value={tier[part]}
                      onChange={(value) => onChange(tiers.with(index, { ...tier, [part]: value }))}
                    />
                  </td>
                ))}
                <td>
                  <ActionIcon
                    size={24}
                    variant="subtle"
                    aria-label={t('editor.removeNamed', { name: t('fees.tier', { number: index + 1 }) })}
                    onClick={() => onChange(tiers.toSpliced(index, 1))}
                  >
                    <Icon name="close" size="small" />
                  </ActionIcon>
                  <Was
                    pointers={['', '/toPage', '/amountVnd'].map(
                      (part) => `${place}/tiers/${String(tier.fromPage)}${part}`,
                    )}
                  />
                </td>
              </tr>
              <tr>
                <td colSpan={4}>
                  <CheckNotes
                    named
                    pointers={[
                      `${at}/tiers/${index}`,
                      ...PARTS.map((part) => `${at}/tiers/${index}/${part}`),
                    ]}
                  />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <Button size="xs" onClick={() => onChange([...tiers, next])}>
        {t('fees.addTier')}
      </Button>
    </div>
  );
}
