import { useTranslation } from 'react-i18next';
import { DateField, fieldId, useEdited, useIntention, useWrong } from '@/ui';
import { useCatalogueAct } from '../useCatalogueAct';
import { changeDecision, createDecision, removeDecision, type Decision } from './requests';
import { useWordNames } from './useWordNames';
import { WordDialog } from './WordDialog';
import { WordText } from './WordInputs';

type Props = { decision: Decision | undefined; onClose: () => void };

/** A decision that publishes procedures: entered before it is used, or mended. */
export function DecisionDialog({ decision, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const edited = useEdited(
    {
      number: decision?.number ?? '',
      issuedOn: decision?.issuedOn ?? '',
      issuer: decision?.issuer ?? '',
      title: decision?.title ?? '',
      url: decision?.url ?? '',
    },
    decision?.version ?? 0,
  );
  const intention = useIntention();
  const on = { id: decision?.id ?? 0, version: edited.version };
  const saving = useCatalogueAct<Decision>({
    act: () => {
      const { number, issuedOn, issuer, title, url } = edited.latest();
      const said = {
        number: number.trim(),
        issuedOn,
        issuer: issuer.trim(),
        title: title.trim() || null,
        url: url.trim() || null,
      };
      return decision ? changeDecision(on, said) : createDecision(said, intention(said));
    },
    done: ({ number }) => t('words.saved', { name: number }),
    onDone: onClose,
  });
  const removing = useCatalogueAct<unknown>({
    act: () => removeDecision(on),
    done: () => t('words.removed', { name: decision?.number }),
    onDone: onClose,
  });
  const error = saving.error ?? removing.error;
  const wrong = useWrong(error);
  const { values, type } = edited;
  return (
    <WordDialog
      word="decision"
      name={decision?.number}
      edited={edited}
      saving={saving}
      removing={removing}
      removable={decision?.removable ?? false}
      nameOf={useWordNames()}
      onClose={onClose}
    >
      <WordText member="number" value={values.number} onType={(number) => type({ number })} error={error} />
      <DateField
        id={fieldId('/issuedOn')}
        label={t('words.member.issuedOn')}
        value={values.issuedOn || undefined}
        onChange={(issuedOn) => type({ issuedOn })}
        onClear={() => type({ issuedOn: '' })}
        error={wrong('/issuedOn')}
      />
      <WordText member="issuer" value={values.issuer} onType={(issuer) => type({ issuer })} error={error} />
      <WordText
        member="title"
        value={values.title}
        onType={(title) => type({ title })}
        error={error}
        hint={t('words.optional')}
      />
      <WordText
        member="url"
        value={values.url}
        onType={(url) => type({ url })}
        error={error}
        hint={t('words.decision.urlHint')}
      />
    </WordDialog>
  );
}
