import { NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, stateUnitAssessment } from '@/api';
import { DateField, FormDialog, officeDate, useFormAct, useIntention } from '@/ui';

const INDICATORS = { 5: 'ORGANISATION', 6: 'PUBLICITY' } as const;
const POINTS = [2, 1, 0] as const;
const LONGEST = 500;

/** What the leader states of the office, in force from a day on; what was stated before stays. */
export function AssessDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reports');
  const client = useQueryClient();
  const intention = useIntention();
  const [indicator, setIndicator] = useState<5 | 6>(5);
  const [points, setPoints] = useState(2);
  const [validFrom, setValidFrom] = useState(() => `${officeDate(serverNow()).slice(0, 7)}-01`);
  const [evidence, setEvidence] = useState('');
  const stating = useFormAct(
    {
      act: () => {
        const body = { indicator, points, validFrom, evidence };
        return stateUnitAssessment(body, intention(body));
      },
      done: () => t('assess.done'),
      onDone: onClose,
    },
    () => client.invalidateQueries({ queryKey: queries.reportsKey }),
  );
  return (
    <FormDialog
      title={t('assess.title')}
      confirm={t('assess.confirm')}
      error={stating.error}
      pending={stating.isPending}
      onConfirm={() => stating.mutate()}
      onClose={onClose}
      nameOf={(pointer) => (pointer === '/evidence' ? t('assess.evidence') : undefined)}
      size="35rem"
    >
      <NativeSelect
        label={t('assess.which')}
        value={indicator}
        onChange={({ target }) => setIndicator(target.value === '5' ? 5 : 6)}
      >
        {([5, 6] as const).map((one) => (
          <option key={one} value={one}>
            {t(`assess.indicator.${INDICATORS[one]}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('assess.points')}
        value={points}
        onChange={({ target }) => setPoints(Number(target.value))}
        data={POINTS.map(String)}
      />
      <DateField label={t('assess.validFrom')} value={validFrom} onChange={setValidFrom} />
      <Textarea
        label={t('assess.evidence')}
        description={t('assess.evidenceHint')}
        value={evidence}
        maxLength={LONGEST}
        autosize
        minRows={2}
        onChange={({ target }) => setEvidence(target.value)}
      />
    </FormDialog>
  );
}
