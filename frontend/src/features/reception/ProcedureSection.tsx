import { postedFiles, type Channel, type ProcedureView } from '@/api';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { ErrorPanel, Icon, KeyButton, KeyCap, SkeletonRows, useFormat, useProcedureFacts } from '@/ui';
import { ProcedureSearch } from './ProcedureSearch';
import styles from './ProcedureSection.module.css';
import section from './Section.module.css';
import { SectionHead } from './SectionHead';
import { sectionId } from './sections';
import type { Reception } from './useReception';

type Props = Pick<Reception, 'draft' | 'procedure'> & {
  choosing: boolean;
  onLook: () => void;
  onChoose: (code: string) => void;
  onKeep: () => void;
};

/** The procedure, or the search for one. Until another is taken, the one chosen before stays. */
export function ProcedureSection({ draft, procedure, choosing, onLook, onChoose, onKeep }: Props) {
  const { t } = useTranslation('reception');
  const { data, error, refetch } = procedure;
  return (
    <section
      id={sectionId('procedure')}
      className={`card ${section.section}`}
      aria-label={t('procedure.title')}
    >
      {choosing ? (
        <>
          <SectionHead number={1} done={false} title={t('procedure.title')}>
            {draft.procedureCode === null ? (
              t('procedure.hint')
            ) : (
              <KeyButton keys="Escape" size="xs" onClick={onKeep}>
                {t('procedure.keep')}
              </KeyButton>
            )}
          </SectionHead>
          <ProcedureSearch onChoose={onChoose} />
        </>
      ) : (
        <>
          {data && <ChosenProcedure procedure={data} channel={draft.channel} onChange={onLook} />}
          {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!error && !data && <SkeletonRows rows={1} />}
        </>
      )}
    </section>
  );
}

type ChosenProps = { procedure: ProcedureView; channel: Channel; onChange: () => void };

function ChosenProcedure({ procedure, channel, onChange }: ChosenProps) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const facts = useProcedureFacts();
  const { agency } = useMe();
  const line = [
    procedure.code,
    procedure.field.name,
    facts.limit(procedure, channel) ?? t('procedure.noLimit'),
    facts.fee(procedure),
    t('procedure.version', { number: procedure.version, date: format.date(procedure.effectiveFrom) }),
  ];
  return (
    <div className={styles.chosen}>
      <SectionHead number={1} done title={procedure.name}>
        <Button size="xs" onClick={onChange} rightSection={<KeyCap keys="Alt+Digit1" />}>
          {t('procedure.change')}
        </Button>
      </SectionHead>
      <p className={`${styles.facts} fig`}>{line.join(' · ')}</p>
      {/* For who came to ask: a tab of its own, so that nothing typed here is lost. */}
      <a
        className={styles.guidance}
        href={postedFiles.guidance(procedure.code, { agency: agency.code })}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="print" size="small" />
        {t('procedure.guidance')}
      </a>
    </div>
  );
}
