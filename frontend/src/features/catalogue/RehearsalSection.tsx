import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows, useFormat } from '@/ui';
import type { Impact, Rehearsal } from './contract';
import { useEditor } from './editorContext';
import { rehearse } from './requests';
import styles from './ReviewPanel.module.css';

/** What last year's dossiers would have made of the limits of the draft. */
export function RehearsalSection({ impact }: { impact: Impact | undefined }) {
  const { t } = useTranslation('catalogue');
  const { view } = useEditor();
  const { procedureCode: code, number, changedAt } = view;
  const run = useMutation({
    mutationFn: async () => ({ ...(await rehearse(code, number)), of: changedAt }),
  });
  const outdated = run.data && run.data.of !== changedAt;
  return (
    <section aria-labelledby="rehearsal">
      <div className={styles.head}>
        <h2 id="rehearsal">{t('rehearsal.title')}</h2>
        <button type="button" onClick={() => run.mutate()} disabled={run.isPending}>
          {t(run.data ? 'rehearsal.again' : 'rehearsal.run')}
        </button>
      </div>
      {run.isPending && <SkeletonRows short rows={2} />}
      <div role="status">
        {!run.isPending && run.data && <Result rehearsal={run.data} />}
        {outdated && <p className={styles.words}>{t('rehearsal.outdated')}</p>}
      </div>
      {!run.data && !run.isPending && <p className={styles.words}>{t('rehearsal.what')}</p>}
      {run.error && <ErrorPanel error={run.error} onRetry={() => run.mutate()} />}
      {impact && impact.openDossiers > 0 && (
        <p className={`${styles.words} fig`}>{t('impact.stay', { count: impact.openDossiers })}</p>
      )}
    </section>
  );
}

function Result({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { total, was, would, late, notComputed, from, to } = rehearsal;
  const period = { from: format.date(from), to: format.date(to) };
  if (total === 0) return <p className={`${styles.words} fig`}>{t('rehearsal.none', period)}</p>;
  const inTime = total - would.late - notComputed;
  return (
    <>
      <p className={`${styles.words} fig`}>
        {t('rehearsal.result', { ...period, count: total, inTime, late: would.late, before: was.late })}
        {notComputed > 0 && ` ${t('rehearsal.notComputed', { count: notComputed })}`}
      </p>
      {late.length > 0 && (
        <ul className={`${styles.late} fig`} aria-label={t('rehearsal.late')}>
          {late.map(({ code, finishedAt, newDueAt }) => (
            <li key={code}>
              <Link to="/dossiers/$code" params={{ code }}>
                {code}
              </Link>
              <span>
                {t('rehearsal.dates', { due: format.date(newDueAt), done: format.date(finishedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
