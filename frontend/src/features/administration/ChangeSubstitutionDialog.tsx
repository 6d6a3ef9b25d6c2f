import { useTranslation } from 'react-i18next';
import { EditDialog, useEdited, useWrong } from '@/ui';
import type { Substitution } from './contract';
import { changeSubstitution, removeSubstitution } from './requests';
import { substitutionFields, substitutionRequest } from './substitutionForm';
import { SubstitutionInputs } from './SubstitutionInputs';
import { useAct } from './useAct';
import { useSubstitutionNames } from './useSubstitutionNames';

type Props = { agency: string; substitution: Substitution; onClose: () => void };

/** Before it begins all of it may change, or it is taken back; while it runs it may be shortened or lengthened. */
export function ChangeSubstitutionDialog({ agency, substitution, onClose }: Props) {
  const { t } = useTranslation('administration');
  const { id, version, state, mayRemove } = substitution;
  const edited = useEdited(substitutionFields(substitution), version);
  const nameOf = useSubstitutionNames();
  const on = { agency, id, version: edited.version };
  const saving = useAct({
    act: () => changeSubstitution(on, substitutionRequest(edited.latest())),
    done: () => t('substitution.saved'),
    onDone: onClose,
  });
  const removing = useAct({
    act: () => removeSubstitution(on),
    done: () => t('substitution.removed'),
    onDone: onClose,
  });
  const wrong = useWrong(saving.error ?? removing.error);
  return (
    <EditDialog
      title={t('substitution.changing')}
      edited={edited}
      saving={saving}
      removing={removing}
      removal={
        mayRemove ? { act: t('substitution.remove'), question: t('substitution.removeAsk') } : undefined
      }
      nameOf={nameOf}
      onClose={onClose}
    >
      <SubstitutionInputs
        agency={agency}
        values={edited.values}
        onType={edited.type}
        wrong={wrong}
        running={state === 'RUNNING'}
      />
    </EditDialog>
  );
}
