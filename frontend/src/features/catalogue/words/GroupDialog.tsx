import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api';
import { useEdited, useIntention } from '@/ui';
import { useCatalogueAct } from '../useCatalogueAct';
import { changeGroup, createGroup, removeGroup, type ExemptionGroup } from './requests';
import { useWordNames } from './useWordNames';
import { WordDialog } from './WordDialog';
import { PlaceInputs, WordText } from './WordInputs';

type Props = { group: ExemptionGroup | undefined; sortOrder: number; onClose: () => void };

/** A group of people who pay less or nothing. */
export function GroupDialog({ group, sortOrder, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const edited = useEdited(
    {
      code: group?.code ?? '',
      name: group?.name ?? '',
      nameEn: group?.nameEn ?? '',
      sortOrder: group?.sortOrder ?? (sortOrder as number | undefined),
      retired: group?.retired ?? false,
    },
    group?.version ?? 0,
  );
  const intention = useIntention();
  const on = { code: group?.code ?? '', version: edited.version };
  const saving = useCatalogueAct<ExemptionGroup>({
    act: () => {
      const { code, name, nameEn, retired, ...rest } = edited.latest();
      // An order left empty is left out, and the server says that it is required.
      const said = {
        ...rest,
        name: name.trim(),
        nameEn: nameEn.trim() || null,
      } as Schemas['ExemptionGroupRequest'];
      const added = { ...said, code: code.trim() };
      return group ? changeGroup(on, { ...said, retired }) : createGroup(added, intention(added));
    },
    done: ({ name }) => t('words.saved', { name }),
    onDone: onClose,
  });
  const removing = useCatalogueAct<unknown>({
    act: () => removeGroup(on),
    done: () => t('words.removed', { name: group?.name }),
    onDone: onClose,
  });
  const error = saving.error ?? removing.error;
  const { values, type } = edited;
  return (
    <WordDialog
      word="group"
      name={group?.name}
      edited={edited}
      saving={saving}
      removing={removing}
      removable={group?.removable ?? false}
      nameOf={useWordNames()}
      onClose={onClose}
    >
      <WordText member="name" value={values.name} onType={(name) => type({ name })} error={error} />
      {!group && (
        <WordText
          member="code"
          value={values.code}
          onType={(code) => type({ code: code.toUpperCase() })}
          error={error}
          hint={t('words.group.codeHint')}
        />
      )}
      <WordText
        member="nameEn"
        value={values.nameEn}
        onType={(nameEn) => type({ nameEn })}
        error={error}
        hint={t('words.optional')}
      />
      <PlaceInputs values={values} onType={type} error={error} isNew={!group} />
    </WordDialog>
  );
}
