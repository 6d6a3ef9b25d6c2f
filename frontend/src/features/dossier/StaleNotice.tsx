import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, DossierView, Problem } from '@/api';
import { useFormat } from '@/ui';
import styles from './ActDialog.module.css';
import { isTyped, type Typed } from './actForms';
import { differences, type Difference } from './compare';

type NoticeProps = { opened: DossierView; stale: Problem & { current: DossierView }; typed: Typed };

const textOf = (typed: Typed) => Object.values(typed).filter(Boolean).join('\n');
const actsOf = ({ allowedActions }: DossierView) =>
  allowedActions.filter(({ allowed }) => allowed).map(({ act }) => act);

/** Somebody was faster: who, when, what is different now, and what may still be done. */
export function StaleNotice({ opened, stale, typed }: NoticeProps) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { current, changedBy, changedAt, change } = stale;
  const different = differences(opened, current);
  const allowedNow = actsOf(current);
  return (
    <div className={styles.dialog} role="alert">
      <p>
        <b className="fig">
          {t('stale.who', { name: changedBy?.name ?? '', time: changedAt ? format.time(changedAt) : '' })}
        </b>
      </p>
      {change && <p>{t('stale.change', { name: changedBy?.name ?? '', act: t(`ledger.did.${change}`) })}</p>}
      {different.length > 0 && <Differences rows={different} />}
      <p>
        {allowedNow.length > 0
          ? t('stale.allowed', { acts: allowedNow.map((act) => t(`acts.name.${act}`)).join(', ') })
          : t('stale.nothing')}
      </p>
      {isTyped(typed) && <p className={styles.mine}>{textOf(typed)}</p>}
    </div>
  );
}

type FootProps = {
  current: DossierView;
  act: Act;
  typed: Typed;
  onTakeOver: () => void;
  onLeave: () => void;
};

/** The ways on; the focus waits on the one that loses nothing. */
export function StaleFoot({ current, act, typed, onTakeOver, onLeave }: FootProps) {
  const { t } = useTranslation('dossier');
  const [copied, setCopied] = useState(false);
  const goesOn = actsOf(current).includes(act);
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(typed));
    setCopied(true);
  };
  return (
    <div className={styles.foot}>
      {isTyped(typed) && (
        <Button onClick={() => void copy()}>{t(copied ? 'stale.copied' : 'stale.copy')}</Button>
      )}
      <Button onClick={onLeave} data-autofocus>
        {t('stale.leave')}
      </Button>
      {goesOn && (
        <Button variant="filled" onClick={onTakeOver} data-autofocus>
          {t('stale.takeOver')}
        </Button>
      )}
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
