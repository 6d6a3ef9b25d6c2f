import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedAction, DossierView, Problem } from '@/api';
import { useFormat } from '@/ui';
import styles from './ActDialog.module.css';
import { isTyped, type Typed } from './actForms';
import { differences, type Difference } from './compare';

type Props = {
  opened: DossierView;
  stale: Problem & { current: DossierView };
  action: AllowedAction;
  typed: Typed;
  onTakeOver: () => void;
  onLeave: () => void;
};

/** Somebody was faster: who, when, what is different now, and what may still be done. */
export function StaleNotice({ opened, stale, action, typed, onTakeOver, onLeave }: Props) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const { current, changedBy, changedAt } = stale;
  const different = differences(opened, current);
  const allowedNow = current.allowedActions.filter(({ allowed }) => allowed).map(({ act }) => act);
  const mine = Object.values(typed).filter(Boolean).join('\n');
  const copy = async () => {
    await navigator.clipboard.writeText(mine);
    setCopied(true);
  };
  return (
    <div className={styles.dialog} role="alert">
      <p>
        <b className="fig">
          {t('stale.who', { name: changedBy?.name ?? '', time: changedAt ? format.time(changedAt) : '' })}
        </b>
      </p>
      {different.length > 0 && <Differences rows={different} />}
      <p>
        {allowedNow.length > 0
          ? t('stale.allowed', { acts: allowedNow.map((act) => t(`acts.name.${act}`)).join(', ') })
          : t('stale.nothing')}
      </p>
      {isTyped(typed) && <p className={styles.mine}>{mine}</p>}
      <div className={styles.foot}>
        {isTyped(typed) && (
          <Button onClick={() => void copy()}>{t(copied ? 'stale.copied' : 'stale.copy')}</Button>
        )}
        <Button onClick={onLeave}>{t('stale.leave')}</Button>
        {allowedNow.includes(action.act) && (
          <Button variant="filled" onClick={onTakeOver} data-autofocus>
            {t('stale.takeOver')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Differences({ rows }: { rows: Difference[] }) {
  const { t } = useTranslation(['dossier', 'ui']);
  const format = useFormat();
  const words = (field: Difference['field'], value: string | null) => {
    if (value === null) return t('stale.empty');
    if (field === 'status') return t(`ui:status.${value as DossierView['status']}`);
    if (field === 'outcome') return t(`ui:outcome.${value as 'EARLY'}`);
    return field === 'promisedAt' ? `${format.time(value)} ${format.longDate(value, true)}` : value;
  };
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('stale.before')}</th>
          <th scope="col">{t('stale.now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, before, now }) => (
          <tr key={field}>
            <th scope="row">{t(`stale.field.${field}`)}</th>
            <td className="fig">{words(field, before)}</td>
            <td className="fig">{words(field, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
