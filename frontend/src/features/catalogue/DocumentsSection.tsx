import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import type { StatedDocument } from './contract';
import { DocumentRow } from './DocumentRow';
import { changePointers, keyed } from './draftModel';
import styles from './Editor.module.css';
import rowStyles from './EditorRows.module.css';
import { useEditor } from './editorContext';
import { CheckNotes, useField, Was } from './Marks';
import { NumberField } from './NumberField';
import { RemovedRows } from './RemovedRows';
import { SectionCard } from './SectionCard';

const NEW_DOCUMENT: StatedDocument = {
  code: null,
  name: null,
  note: null,
  condition: null,
  form: null,
  formUrl: null,
  mandatory: true,
  originals: 1,
  certifiedCopies: 0,
  copies: 0,
  toPresent: false,
  inNationalDatabase: false,
};

/** The papers that may be asked for; no other may. */
export function DocumentsSection() {
  const { t } = useTranslation('catalogue');
  const { model, addItem, set, view } = useEditor();
  const places = changePointers('documents', model.documents);
  const sets = useField('/sets');
  return (
    <SectionCard
      section="documents"
      aside={
        <Button
          size="xs"
          leftSection={<Icon name="plus" size="small" />}
          onClick={() => addItem('documents', keyed(NEW_DOCUMENT))}
        >
          {t('documents.add')}
        </Button>
      }
    >
      <div className={rowStyles.scroll}>
        <table className={`${rowStyles.table} ${rowStyles.documents}`}>
          <caption className="visually-hidden">{t('section.documents')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('documents.number')}</th>
              <th scope="col">{t('documents.paper')}</th>
              <th scope="col">{t('member.originals')}</th>
              <th scope="col">{t('member.certifiedCopies')}</th>
              <th scope="col">{t('member.copies')}</th>
              <th scope="col">{view.basedOn && t('editor.basis', { number: view.basedOn })}</th>
              <th scope="col">
                <span className="visually-hidden">{t('editor.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.documents.map((document, index) => (
              <DocumentRow
                key={document.key}
                document={document}
                index={index}
                place={places[index] as string}
              />
            ))}
            <RemovedRows list="documents" columns={5} />
          </tbody>
        </table>
      </div>
      <div className={styles.foot}>
        <div className={styles.inline}>
          <NumberField
            {...sets}
            size="xs"
            w="6rem"
            label={t('member.sets')}
            value={model.sets}
            onChange={(value) => set({ sets: value })}
          />
          <Was pointers={['/sets']} />
        </div>
      </div>
      <CheckNotes pointers={['/documents', '/sets']} />
    </SectionCard>
  );
}
