import type { ProcedureView } from '@/api';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, KeyCap, SkeletonRows, useFormat } from '@/ui';
import { chooseProcedure } from './draft';
import { ProcedureSearch } from './ProcedureSearch';
import styles from './ProcedureSection.module.css';
import section from './Section.module.css';
import { SectionHead } from './SectionHead';
import { sectionId } from './sections';
import { useFee } from './useFee';
import type { Reception } from './useReception';

type Props = Pick<Reception, 'draft' | 'change' | 'procedure'> & { onChangeProcedure: () => void };

export function ProcedureSection({ draft, change, procedure, onChangeProcedure }: Props) {
  const { t } = useTranslation('reception');
  const { data, error, refetch } = procedure;
  return (
    <section
      id={sectionId('procedure')}
      className={`card ${section.section}`}
      aria-label={t('procedure.title')}
    >
      {draft.procedureCode === null ? (
        <>
          <SectionHead number={1} done={false} title={t('procedure.title')}>
            {t('procedure.hint')}
          </SectionHead>
          <ProcedureSearch onChoose={(code) => change((now) => chooseProcedure(now, code))} />
        </>
      ) : (
        <>
          {data && <ChosenProcedure procedure={data} channel={draft.channel} onChange={onChangeProcedure} />}
          {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!error && !data && <SkeletonRows rows={1} />}
        </>
      )}
    </section>
  );
}

type ChosenProps = { procedure: ProcedureView; channel: string; onChange: () => void };

function ChosenProcedure({ procedure, channel, onChange }: ChosenProps) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const fee = useFee(procedure);
  const limit =
    procedure.timeLimits.find((one) => one.channel === channel) ??
    procedure.timeLimits.find((one) => one.channel === null);
  const facts = [
    procedure.code,
    procedure.field.name,
    limit ? format.limit(limit) : t('procedure.noLimit'),
    fee,
    t('procedure.version', { number: procedure.version, date: format.date(procedure.effectiveFrom) }),
  ];
  return (
    <div className={styles.chosen}>
      <SectionHead number={1} done title={procedure.name}>
        <Button size="xs" onClick={onChange} rightSection={<KeyCap keys="Alt+Digit1" />}>
          {t('procedure.change')}
        </Button>
      </SectionHead>
      <p className={`${styles.facts} fig`}>{facts.join(' · ')}</p>
    </div>
  );
}
