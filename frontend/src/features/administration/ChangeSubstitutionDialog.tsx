import { useTranslation } from 'react-i18next';
import { FormDialog, FormTop, Removal, useEdited, useWrong } from '@/ui';
import type { Substitution } from './contract';
import { changeSubstitution, removeSubstitution } from './requests';
import { substitutionFields, substitutionRequest } from './substitutionForm';
import { SubstitutionInputs } from './SubstitutionInputs';
import { useAct } from './useAct';
import { useSubstitutionNames } from './useSubstitutionNames';

type Props = { agency: string; substitution: Substitution; onClose: () => void };

/** Before it begins all of it may change, or it is taken back; while it runs it may be shortened or lengthened. */
export function ChangeSubstitutionDialog({ agency, substitution, onClose }: Props) {
  const { t } = useTranslation(['administration', 'ui']);
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
  const error = saving.error ?? removing.error;
  return (
    <FormDialog
      title={t('substitution.changing')}
      confirm={t('ui:form.save')}
      pending={saving.isPending || removing.isPending}
      onConfirm={() => !edited.newer && saving.mutate()}
      onClose={onClose}
      more={
        mayRemove && (
          <Removal
            act={t('substitution.remove')}
            question={t('substitution.removeAsk')}
            pending={removing.isPending}
            onRemove={() => removing.mutate()}
          />
        )
      }
    >
      <FormTop
        edited={edited}
        error={error}
        nameOf={nameOf}
        onSettled={() => {
          saving.reset();
          removing.reset();
        }}
      />
      <SubstitutionInputs
        agency={agency}
        values={edited.values}
        onType={edited.type}
        wrong={useWrong(error)}
        running={state === 'RUNNING'}
      />
    </FormDialog>
  );
}
