import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId, FormDialog, TextLines, useFormat, useTyped, useWrong } from '@/ui';
import styles from './Dialogs.module.css';
import type { Revised, Versions } from './contract';
import { retire } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

type Props = { versions: Revised<Versions>; onClose: () => void };

/** The end of a procedure: from which day, why, and what takes its place. */
export function RetireDialog({ versions, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { code, revision, name } = versions;
  const { typed, type, latest } = useTyped({ retiredOn: '', reason: '', replacedBy: '' });
  const retiring = useCatalogueAct({
    act: () => retire({ code, revision }, { ...latest(), replacedBy: latest().replacedBy.trim() || null }),
    done: () => t('retire.done', { code, date: format.date(latest().retiredOn) }),
    onDone: onClose,
  });
  const wrong = useWrong(retiring.error);
  const names: Partial<Record<string, string>> = {
    '/retiredOn': t('retire.retiredOn'),
    '/reason': t('dialog.reason'),
    '/replacedBy': t('retire.replacedBy'),
  };
  return (
    <FormDialog
      title={t('retire.title')}
      confirm={
        typed.retiredOn
          ? t('retire.confirmFrom', { date: format.date(typed.retiredOn) })
          : t('retire.confirm')
      }
      destructive
      error={retiring.error}
      pending={retiring.isPending}
      onConfirm={() => retiring.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
    >
      <p>{t('retire.body', { name })}</p>
      <DateField
        id={fieldId('/retiredOn')}
        label={t('retire.retiredOn')}
        value={typed.retiredOn || undefined}
        onChange={(retiredOn) => type({ retiredOn })}
        error={wrong('/retiredOn')}
      />
      <TextLines
        pointer="/reason"
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        value={typed.reason}
        onType={(reason) => type({ reason })}
        wrong={wrong}
      />
      <TextInput
        id={fieldId('/replacedBy')}
        label={`${t('retire.replacedBy')} (${t('dialog.optional')})`}
        description={t('retire.replacedByHint')}
        value={typed.replacedBy}
        onChange={({ target }) => type({ replacedBy: target.value })}
        error={wrong('/replacedBy')}
      />
      {typed.retiredOn && (
        <p className={`${styles.summary} fig`} role="status">
          {t('retire.summary', { date: format.longDate(typed.retiredOn, true) })}
        </p>
      )}
    </FormDialog>
  );
}
