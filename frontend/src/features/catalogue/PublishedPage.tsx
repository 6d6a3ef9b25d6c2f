import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import type { Revised, Versions, VersionView } from './contract';
import { DecisionFacts } from './DecisionFacts';
import { impactQuery } from './requests';
import { useMayCount } from './roles';
import { VersionActs } from './VersionActs';
import { VersionHead } from './VersionHead';
import styles from './ProcedurePage.module.css';
import { VersionSheet } from './VersionSheet';

type Props = { versions: Revised<Versions>; view: Revised<VersionView> };

/** A version as it was published, for reading; the next one begins from it. */
export function PublishedPage({ versions, view }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { procedureCode: code, number, publishedAt, publishedBy, phase } = view;
  const { data: impact } = useQuery({ ...impactQuery(code, number), enabled: useMayCount() });
  const open = new Map(impact?.versions.map((version) => [version.number, version.open]));
  return (
    <>
      <VersionHead versions={versions} number={number} name={view.content.name} open={open} />
      <div className={styles.columns}>
        <VersionSheet view={view} />
        <aside className={styles.side} aria-label={t('sheet.aside')}>
          <DecisionFacts version={view} />
          {publishedAt && (
            <p className="sub fig">
              {t('sheet.published', { moment: format.dateTime(publishedAt), name: publishedBy?.name ?? '' })}
            </p>
          )}
          <VersionActs versions={versions} view={view} />
          {phase !== 'DRAFT' && <p className="sub">{t('sheet.readOnly')}</p>}
        </aside>
      </div>
    </>
  );
}
