import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, Icon, useFormat } from '@/ui';
import { AssessDialog } from './AssessDialog';
import styles from './UnitAssessments.module.css';

const SHOWN = 4;

/** Indicators 5 and 6, which nothing in a dossier shows: what the leader has stated of the office, and why. */
export function UnitAssessments() {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(queries.unitAssessments());
  return (
    <section className={styles.section} aria-labelledby="assessments-title">
      <div className={styles.head}>
        <h2 id="assessments-title">{t('assess.title')}</h2>
        {hasRole(me, ['leader']) && (
          <Button size="xs" leftSection={<Icon name="plus" size="small" />} onClick={() => setOpen(true)}>
            {t('assess.open')}
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="sub">{t('assess.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.slice(0, SHOWN).map((one) => (
            <li key={`${one.indicator} ${one.recordedAt}`}>
              {t('assess.line', {
                indicator: t(`assess.indicator.${one.indicator === 5 ? 'ORGANISATION' : 'PUBLICITY'}`),
                points: one.points,
                from: format.date(one.validFrom),
              })}{' '}
              <span lang="vi">{one.evidence}</span>{' '}
              <span className="sub">
                {t('assess.by', { name: one.recordedBy.name, at: format.dateTime(one.recordedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <AssessDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
