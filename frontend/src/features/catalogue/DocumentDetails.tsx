import { Button, Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/ui';
import type { ItemOf } from './draftModel';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { Was } from './Marks';

const FLAGS = ['mandatory', 'toPresent', 'inNationalDatabase'] as const;

type Props = { document: ItemOf<'documents'>; at: string; place: string; label: string; mark: string };

/** When a paper is needed, how it is shown, and whether the State has it already. */
export function DocumentDetails({ document, at, place, label, mark }: Props) {
  const { t } = useTranslation('catalogue');
  const { setItem, removeItem } = useEditor();
  const change = (part: Partial<ItemOf<'documents'>>) => setItem('documents', document.key, part);
  return (
    <tr className={mark}>
      <td />
      <td colSpan={6}>
        <div className={styles.details}>
          {(['condition', 'note'] as const).map((member) => (
            <div key={member}>
              <Textarea
                id={fieldId(`${at}/${member}`)}
                size="xs"
                autosize
                minRows={1}
                label={t(`member.${member}`)}
                value={document[member] ?? ''}
                onChange={({ target }) => change({ [member]: target.value || null })}
              />
              <Was pointers={[`${place}/${member}`]} />
            </div>
          ))}
          {FLAGS.map((member) => (
            <div key={member}>
              <Checkbox
                id={fieldId(`${at}/${member}`)}
                size="xs"
                label={t(`member.${member}`)}
                checked={document[member]}
                onChange={({ target }) => change({ [member]: target.checked })}
              />
              <Was pointers={[`${place}/${member}`]} />
            </div>
          ))}
          <Button
            size="xs"
            className={styles.destructive}
            onClick={() => removeItem('documents', document.key)}
            aria-label={t('editor.removeNamed', { name: label })}
          >
            {t('documents.remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
