import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { useFormat, usePeriod, useProcedureFacts } from '@/ui';
import styles from './ProcedureSheet.module.css';

type Fee = PostedProcedure['fees'][number];
type Props = { procedure: PostedProcedure };

/** What is to be paid, for how long, and who pays less (NĐ 63/2010 art. 8.2). */
export function FeeList({ procedure }: Props) {
  const { t } = useTranslation('procedures');
  const facts = useProcedureFacts();
  const { fees } = procedure;
  if (fees.length === 0) return null;
  return (
    <section aria-labelledby="fees">
      <h2 id="fees">{t('fees.title')}</h2>
      <ul className={styles.ways}>
        {fees.map((fee) => (
          <li key={`${fee.name} ${fee.validFrom ?? ''}`}>
            <b lang="vi">{fee.name}</b>
            <span className="fig">{facts.price(fee.kind, fee.amountVnd)}</span>
            <FeeDetails fee={fee} groups={procedure.exemptedGroups} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FeeDetails({ fee, groups }: { fee: Fee; groups: PostedProcedure['exemptedGroups'] }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const period = usePeriod();
  const { tiers, capVnd, decidedBy, validFrom, validUntil, exemptions } = fee;
  const groupName = (code: string | null) => {
    const group = groups.find((one) => one.code === code);
    return group ? format.text(group.name, group.nameEn) : (code ?? '');
  };
  const money = (vnd: number | null) => format.money(vnd ?? 0);
  const lines = [
    ...tiers.map(({ fromPage, toPage, amountVnd }) =>
      toPage === null
        ? t('fees.fromPage', { from: fromPage, amount: money(amountVnd) })
        : t('fees.pages', { from: fromPage, to: toPage, amount: money(amountVnd) }),
    ),
    ...(capVnd === null ? [] : [t('fees.cap', { amount: money(capVnd) })]),
    ...(decidedBy ? [t('fees.decidedBy', { act: decidedBy })] : []),
    ...(validFrom || validUntil
      ? [t('fees.period', { period: period({ effectiveFrom: validFrom, effectiveUntil: validUntil }) })]
      : []),
    ...exemptions.map(({ group, percent }) =>
      percent === 100
        ? t('fees.exempt', { group: groupName(group) })
        : t('fees.less', { group: groupName(group), percent: format.percent(percent / 100) }),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={`${styles.details} fig`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
