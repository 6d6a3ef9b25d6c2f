import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import { Icon, officeDate, useFormat } from '@/ui';
import type { ImportReport } from './contract';
import type { ImportDecision } from './importFile';
import styles from './ImportsPage.module.css';
import { ImportSummary } from './ImportSummary';

type Props = { report: ImportReport; decision: ImportDecision; onAgain: () => void };

/** It is done: where to look at it, and what somebody should still see to. */
export function ImportDone({ report, decision, onAgain }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { created, changed, withoutLimit, provisionalCodes, fieldsCreated } = report;
  const all = created + changed;
  const state = decision.effectiveFrom > officeDate(serverNow()) ? 'UPCOMING' : undefined;
  return (
    <>
      <section className={`card ${styles.done}`} aria-labelledby="done">
        <div role="status">
          <h2 id="done">
            <Icon name="check" />
            {t('imports.done', { count: all, number: format.number(all) })}
          </h2>
        </div>
        <p>
          {t('imports.doneFrom', {
            decision: decision.decisionNumber,
            date: format.longDate(decision.effectiveFrom, true),
          })}
        </p>
        <ul>
          <li>
            <Link to="/catalogue" search={{ state }}>
              {t(state ? 'imports.seeUpcoming' : 'imports.seeInForce')}
            </Link>
          </li>
          {withoutLimit > 0 && (
            <li>
              <Link to="/catalogue" search={{ state, missing: 'TIME_LIMIT' }}>
                {t('imports.seeWithoutLimit')}
              </Link>
            </li>
          )}
          {provisionalCodes.length > 0 && (
            <li>
              <Link to="/catalogue" search={{ state, missing: 'NATIONAL_CODE' }}>
                {t('imports.seeProvisional')}
              </Link>
            </li>
          )}
          {fieldsCreated.map(({ code, name }) => (
            <li key={code}>
              <Link to="/catalogue" search={{ state, field: code }}>
                {t('imports.seeField', { name })}
              </Link>
            </li>
          ))}
        </ul>
        <Button onClick={onAgain}>{t('imports.again')}</Button>
      </section>
      <ImportSummary report={report} />
    </>
  );
}
