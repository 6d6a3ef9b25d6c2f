import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateField, fieldError, fieldId, FormDialog, useFormat, usePeriod, useTyped } from '@/ui';
import styles from './Dialogs.module.css';
import type { Impact, PublicationRequest, Revised, Versions } from './contract';
import { useEditor } from './editorContext';
import { publish } from './requests';
import { useCatalogueAct } from './useCatalogueAct';
import type { DraftEditor } from './useDraftEditor';

type Typed = Record<keyof PublicationRequest, string>;
type Props = {
  versions: Revised<Versions>;
  editor: DraftEditor;
  count: number | undefined;
  impact: Impact | undefined;
  onClose: () => void;
};

/** Which decision publishes the version, from which day, and what that means, once more in words. */
export function PublishDialog({ versions, editor, count, impact, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const period = usePeriod();
  const navigate = useNavigate();
  const { view } = useEditor();
  const { procedureCode: code, number, basedOn } = view;
  const { typed, latest, type } = useTyped<Typed>({
    decisionNumber: '',
    issuedOn: '',
    issuer: versions.items.find(({ decision }) => decision)?.decision?.issuer ?? '',
    decisionUrl: '',
    effectiveFrom: '',
    effectiveUntil: '',
  });
  const publishing = useCatalogueAct({
    act: () => {
      const { decisionUrl, effectiveUntil, ...needed } = latest();
      const body = { ...needed, decisionUrl: decisionUrl || null, effectiveUntil: effectiveUntil || null };
      return publish({ code, number, revision: editor.revision }, body);
    },
    done: ({ effectiveFrom }) => t('publish.done', { number, date: format.date(effectiveFrom ?? '') }),
    onDone: () => navigate({ to: '/catalogue/$code', params: { code } }),
  });
  const wrong = (pointer: string) => {
    const problem = fieldError(publishing.error, pointer);
    return problem && format.text(problem.detail, problem.detailEn);
  };
  const name = (pointer: string) =>
    t(`publish.${pointer.slice(1)}` as 'publish.issuer', { defaultValue: '' }) || undefined;
  const date = (member: 'issuedOn' | 'effectiveFrom' | 'effectiveUntil', optional = false) => (
    <DateField
      id={fieldId(`/${member}`)}
      label={optional ? `${t(`publish.${member}`)} (${t('dialog.optional')})` : t(`publish.${member}`)}
      value={typed[member] || undefined}
      onChange={(value) => type({ [member]: value })}
      onClear={() => type({ [member]: '' })}
      error={wrong(`/${member}`)}
    />
  );
  const text = (member: 'decisionNumber' | 'issuer' | 'decisionUrl', optional = false) => (
    <TextInput
      id={fieldId(`/${member}`)}
      label={optional ? `${t(`publish.${member}`)} (${t('dialog.optional')})` : t(`publish.${member}`)}
      value={typed[member]}
      onChange={({ target }) => type({ [member]: target.value })}
      error={wrong(`/${member}`)}
      data-autofocus={member === 'decisionNumber' || undefined}
    />
  );
  const inForce = versions.items.find(({ phase }) => phase === 'IN_FORCE');
  return (
    <FormDialog
      title={t('publish.title', { number })}
      confirm={
        typed.effectiveFrom
          ? t('publish.confirmFrom', { date: format.date(typed.effectiveFrom) })
          : t('publish.confirm')
      }
      error={publishing.error}
      pending={publishing.isPending || editor.state !== 'SAVED'}
      onConfirm={() => publishing.mutate()}
      onClose={onClose}
      nameOf={name}
    >
      <div className={styles.pair}>
        {text('decisionNumber')}
        {date('issuedOn')}
      </div>
      {text('issuer')}
      {text('decisionUrl', true)}
      <div className={styles.pair}>
        {date('effectiveFrom')}
        {date('effectiveUntil', true)}
      </div>
      <div className={`${styles.summary} fig`} role="status">
        <b>
          {typed.effectiveFrom
            ? t('publish.from', { number, date: format.longDate(typed.effectiveFrom, true) })
            : t('publish.noDate', { number })}
        </b>
        <ul>
          {typed.decisionNumber && (
            <li>
              {t('publish.by', {
                decision: typed.decisionNumber,
                date: typed.issuedOn ? format.date(typed.issuedOn) : '…',
                issuer: typed.issuer || '…',
              })}
            </li>
          )}
          {basedOn !== null && count !== undefined && (
            <li>{t('publish.changes', { count, number: basedOn })}</li>
          )}
          {inForce && typed.effectiveFrom && (
            <li>
              {t('publish.ends', {
                number: inForce.number,
                period: period({ ...inForce, effectiveUntil: typed.effectiveFrom }),
              })}
            </li>
          )}
          {impact && impact.openDossiers > 0 && <li>{t('impact.stay', { count: impact.openDossiers })}</li>}
        </ul>
      </div>
    </FormDialog>
  );
}
