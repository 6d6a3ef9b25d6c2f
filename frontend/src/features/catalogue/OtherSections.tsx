import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, Icon } from '@/ui';
import { changePointers, keyed } from './draftModel';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { CheckNotes, useField, Was } from './Marks';
import { NumberField } from './NumberField';
import { RemovedLines } from './RemovedRows';
import { SectionCard } from './SectionCard';
import { TextMember } from './TextMember';

export function ResultSection() {
  return (
    <SectionCard section="result">
      <div className={styles.fields}>
        <TextMember member="result" long />
        <TextMember member="resultCode" />
      </div>
    </SectionCard>
  );
}

export function LegalBasisSection() {
  const { t } = useTranslation('catalogue');
  const { model, addItem, removeItem, setItem, changeAt, isChangedUnder } = useEditor();
  const places = changePointers('legalBasis', model.legalBasis);
  return (
    <SectionCard
      section="legalBasis"
      aside={
        <Button
          size="xs"
          leftSection={<Icon name="plus" size="small" />}
          onClick={() => addItem('legalBasis', keyed({ citation: null, url: null }))}
        >
          {t('legalBasis.add')}
        </Button>
      }
    >
      <ol className={styles.fields}>
        {model.legalBasis.map((reference, index) => {
          const at = `/legalBasis/${index}`;
          const place = places[index] as string;
          const mark =
            changeAt(place)?.kind === 'ADDED'
              ? styles.memberAdded
              : isChangedUnder(place)
                ? styles.changed
                : '';
          return (
            <li key={reference.key} className={`${styles.member} ${mark}`}>
              <div className={styles.line}>
                {(['citation', 'url'] as const).map((member) => (
                  <TextInput
                    key={member}
                    id={fieldId(`${at}/${member}`)}
                    size="xs"
                    label={t(`member.${member}`)}
                    value={reference[member] ?? ''}
                    onChange={({ target }) =>
                      setItem('legalBasis', reference.key, { [member]: target.value || null })
                    }
                  />
                ))}
                <ActionIcon
                  size={24}
                  variant="subtle"
                  aria-label={t('editor.removeNamed', { name: reference.citation ?? '' })}
                  onClick={() => removeItem('legalBasis', reference.key)}
                >
                  <Icon name="close" size="small" />
                </ActionIcon>
              </div>
              <Was pointers={[place, `${place}/url`]} />
              <CheckNotes pointers={[at, `${at}/citation`, `${at}/url`]} />
            </li>
          );
        })}
      </ol>
      <RemovedLines list="legalBasis" />
      <CheckNotes pointers={['/legalBasis']} />
      <div className={styles.fields}>
        <TextMember member="source" />
      </div>
    </SectionCard>
  );
}

/** The official forms that papers are written on, and where they are fetched. */
export function FormsSection() {
  const { t } = useTranslation('catalogue');
  const { model, setItem, isChangedUnder } = useEditor();
  const places = changePointers('documents', model.documents);
  return (
    <SectionCard section="forms" aside={t('forms.hint')}>
      {model.documents.length === 0 && <p className={styles.nothing}>{t('forms.none')}</p>}
      <ul className={styles.fields}>
        {model.documents.map((document, index) => {
          const at = `/documents/${index}`;
          const place = places[index] as string;
          const pointers = [`${place}/form`, `${place}/formUrl`];
          return (
            <li
              key={document.key}
              className={`${styles.member} ${pointers.some(isChangedUnder) ? styles.changed : ''}`}
            >
              <p className={styles.paper}>
                {document.name ?? t('documents.numbered', { number: index + 1 })}
              </p>
              <div className={styles.line}>
                {(['form', 'formUrl'] as const).map((member) => (
                  <TextInput
                    key={member}
                    id={fieldId(`${at}/${member}`)}
                    size="xs"
                    label={t(`member.${member}`)}
                    value={document[member] ?? ''}
                    onChange={({ target }) =>
                      setItem('documents', document.key, { [member]: target.value || null })
                    }
                  />
                ))}
              </div>
              <Was pointers={pointers} />
              <CheckNotes pointers={[`${at}/form`, `${at}/formUrl`]} />
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}

export function RetentionSection() {
  const { t } = useTranslation('catalogue');
  const { model, set, isChangedUnder } = useEditor();
  const years = useField('/retentionYears');
  const changed = isChangedUnder('/retentionYears') || isChangedUnder('/retentionPermanent');
  return (
    <SectionCard section="retention">
      <div className={styles.fields}>
        <div className={`${styles.member} ${changed ? styles.changed : ''}`}>
          <div className={styles.line}>
            <NumberField
              {...years}
              size="xs"
              w="8rem"
              label={t('member.retentionYears')}
              value={model.retentionYears}
              onChange={(retentionYears) => set({ retentionYears })}
            />
            <Checkbox
              id={fieldId('/retentionPermanent')}
              size="xs"
              label={t('member.retentionPermanent')}
              checked={model.retentionPermanent}
              onChange={({ target }) => set({ retentionPermanent: target.checked })}
            />
            <Was pointers={['/retentionYears', '/retentionPermanent']} />
          </div>
          <CheckNotes pointers={['/retentionYears', '/retentionPermanent']} />
        </div>
      </div>
    </SectionCard>
  );
}
