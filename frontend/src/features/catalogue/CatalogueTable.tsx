import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat, usePeriod } from '@/ui';
import styles from './CatalogueTable.module.css';
import type { CatalogueLine } from './contract';
import { StateMarks } from './StateMarks';
import { useLineWords } from './useLineWords';

const COLUMNS = ['code', 'name', 'limit', 'documents', 'fee', 'version', 'effective', 'state'] as const;

export function CatalogueTable({ lines, busy }: { lines: CatalogueLine[]; busy: boolean }) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={styles.scroll} role="region" aria-label={t('title')} tabIndex={-1}>
      <table className={styles.table} aria-busy={busy}>
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: CatalogueLine }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const words = useLineWords();
  const period = usePeriod();
  const { code, name, field, documentCount, version, decisionNumber } = line;
  return (
    <tr>
      <td className={`${styles.code} fig`}>{code}</td>
      <th scope="row" className={styles.name}>
        <Link to="/catalogue/$code" params={{ code }} lang="vi">
          {name}
        </Link>
        <span className="sub" lang="vi">
          {field.name}
        </span>
      </th>
      <td className="fig">{words.limit(line)}</td>
      <td className={`${styles.documents} fig`}>{format.number(documentCount)}</td>
      <td className="fig">{words.fee(line)}</td>
      <td className={`${styles.version} fig`}>
        <Link to="/catalogue/$code/versions/$number" params={{ code, number: String(version) }}>
          <span className="visually-hidden">{t('list.version')} </span>
          {version}
        </Link>
      </td>
      <td className="fig">
        {period(line)}
        {decisionNumber && (
          <span className={`${styles.decision} sub`} title={decisionNumber}>
            {decisionNumber}
          </span>
        )}
      </td>
      <td>
        <StateMarks line={line} />
      </td>
    </tr>
  );
}
