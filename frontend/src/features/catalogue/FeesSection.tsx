import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import type { Fee } from './contract';
import { changePointers, keyed } from './draftModel';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { FeeFields } from './FeeFields';
import { CheckNotes } from './Marks';
import { RemovedLines } from './RemovedRows';
import { SectionCard } from './SectionCard';

const NEW_FEE: Fee = {
  name: null,
  kind: 'FIXED',
  amountVnd: null,
  tiers: [],
  capVnd: null,
  decidedBy: null,
  validFrom: null,
  validUntil: null,
  exemptions: [],
};

export function FeesSection() {
  const { t } = useTranslation('catalogue');
  const { model, addItem } = useEditor();
  const places = changePointers('fees', model.fees);
  return (
    <SectionCard
      section="fees"
      aside={
        <Button
          size="xs"
          leftSection={<Icon name="plus" size="small" />}
          onClick={() => addItem('fees', keyed(NEW_FEE))}
        >
          {t('fees.add')}
        </Button>
      }
    >
      {model.fees.length === 0 && <p className={styles.nothing}>{t('fees.none')}</p>}
      {model.fees.map((fee, index) => (
        <FeeFields key={fee.key} fee={fee} index={index} place={places[index] as string} />
      ))}
      <RemovedLines list="fees" />
      <CheckNotes pointers={['/fees']} />
    </SectionCard>
  );
}
