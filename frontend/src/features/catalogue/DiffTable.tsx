import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Come, Gone, Runs } from './ChangedText';
import type { Change, Diff } from './contract';
import styles from './DiffPage.module.css';
import { sectionOf, SECTIONS } from './sections';
import { useChangeWords } from './useChangeWords';

type Props = { diff: Diff; before: string; after: string };

export function DiffTable({ diff, before, after }: Props) {
  const { t } = useTranslation('catalogue');
  const bySection = Map.groupBy(diff.changes, ({ pointer }) => sectionOf(pointer));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {t('diff.title', { number: diff.number, against: diff.against })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('diff.where')}</th>
          <th scope="col" className="fig">
            {before}
          </th>
          <th scope="col" className="fig">
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {SECTIONS.filter((section) => bySection.has(section)).map((section) => (
          <Fragment key={section}>
            <tr className={styles.section}>
              <th scope="rowgroup" colSpan={3}>
                {t(`section.${section}`)}
              </th>
            </tr>
            {bySection.get(section)?.map((change) => (
              <ChangeRow key={`${change.pointer} ${change.kind}`} change={change} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ change }: { change: Change }) {
  const { t } = useTranslation('catalogue');
  const words = useChangeWords();
  const { runs, kind } = change;
  const before = words.value(change, change.before);
  const after = words.value(change, change.after);
  return (
    <tr>
      <th scope="row" className="fig">
        {words.label(change)}
        <small>{t(`diff.kind.${kind}`)}</small>
      </th>
      {runs.length > 0 ? (
        <>
          <td className={styles.text}>
            <Runs runs={runs} side="REMOVED" />
          </td>
          <td className={styles.text}>
            <Runs runs={runs} side="ADDED" />
          </td>
        </>
      ) : (
        <>
          <td className="fig">{kind === 'MOVED' ? before : before && <Gone>{before}</Gone>}</td>
          <td className="fig">{kind === 'MOVED' ? after : after && <Come>{after}</Come>}</td>
        </>
      )}
    </tr>
  );
}
