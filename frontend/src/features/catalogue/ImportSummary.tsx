import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import type { ImportedProcedure, ImportReport } from './contract';
import styles from './ImportsPage.module.css';
import { ImportTable } from './ImportTable';

/** What the file states, in figures; behind them the lines. */
export function ImportSummary({ report }: { report: ImportReport }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { provisionalCodes, fieldsCreated } = report;
  const figures = {
    rows: report.rows,
    created: report.created,
    changed: report.changed,
    unchanged: report.unchanged,
    withoutLimit: report.withoutLimit,
    provisionalCodes: provisionalCodes.length,
    fieldsCreated: fieldsCreated.length,
    normalisedLines: report.normalisedLines,
  };
  const moved = report.items.filter(({ action }) => action !== 'UNCHANGED');
  return (
    <section className={`card ${styles.part}`} aria-labelledby="summary">
      <div className={styles.partHead}>
        <h2 id="summary">{t(report.dryRun ? 'imports.would' : 'imports.did')}</h2>
      </div>
      <dl className={styles.figures}>
        {(Object.keys(figures) as (keyof typeof figures)[]).map((name) => (
          <div key={name} data-none={figures[name] === 0 || undefined}>
            <dt>{t(`imports.figure.${name}`)}</dt>
            <dd className="fig">{format.number(figures[name])}</dd>
          </div>
        ))}
      </dl>
      {moved.length > 0 && (
        <details className={styles.lines}>
          <summary>
            {t('imports.items', { count: moved.length, number: format.number(moved.length) })}
          </summary>
          <Items items={moved} />
        </details>
      )}
      {provisionalCodes.length > 0 && (
        <details className={styles.lines}>
          <summary>
            {t('imports.provisional', {
              count: provisionalCodes.length,
              number: format.number(provisionalCodes.length),
            })}
          </summary>
          <p className={styles.say}>{t('imports.provisionalHint')}</p>
          <ImportTable
            caption={t('imports.figure.provisionalCodes')}
            columns={[t('imports.line'), t('list.code'), t('list.name')]}
          >
            {provisionalCodes.map(({ line, code, name }) => (
              <tr key={code}>
                <td className="fig">{format.number(line)}</td>
                <td className="fig">{code}</td>
                <td lang="vi">{name}</td>
              </tr>
            ))}
          </ImportTable>
        </details>
      )}
      {fieldsCreated.length > 0 && (
        <details className={styles.lines}>
          <summary>
            {t('imports.newFields', {
              count: fieldsCreated.length,
              number: format.number(fieldsCreated.length),
            })}
          </summary>
          <ImportTable
            caption={t('imports.figure.fieldsCreated')}
            columns={[t('list.code'), t('create.field'), t('imports.department')]}
          >
            {fieldsCreated.map(({ code, name, departmentCode }) => (
              <tr key={code}>
                <td className="mono">{code}</td>
                <td lang="vi">{name}</td>
                <td className="mono">{departmentCode}</td>
              </tr>
            ))}
          </ImportTable>
        </details>
      )}
    </section>
  );
}

function Items({ items }: { items: readonly ImportedProcedure[] }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const partOf = (member: string) =>
    member === 'field' ? t('create.field') : t(`member.${member}` as 'member.name', { defaultValue: member });
  return (
    <ImportTable
      caption={t('imports.itemsTable')}
      columns={[
        t('imports.line'),
        t('list.code'),
        t('list.name'),
        t('imports.action.label'),
        t('imports.parts'),
      ]}
    >
      {items.map(({ line, code, name, action, changes }) => (
        <tr key={line}>
          <td className="fig">{format.number(line)}</td>
          <td className={`fig ${styles.code}`}>{code}</td>
          <td lang="vi">{name}</td>
          <td className={styles.code}>{t(`imports.action.${action}`)}</td>
          <td>{action === 'CHANGED' && changes.map(partOf).join(', ')}</td>
        </tr>
      ))}
    </ImportTable>
  );
}
