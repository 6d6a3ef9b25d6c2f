import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import { keyed, type ItemOf, type ListName } from './draftModel';
import rowStyles from './EditorRows.module.css';
import markStyles from './Marks.module.css';
import { useEditor } from './editorContext';
import { useChangeWords } from './useChangeWords';

/** What the basis lists and the draft does not: struck through, one press away from coming back. */
export function RemovedRows({ list, columns }: { list: ListName; columns: number }) {
  const { t } = useTranslation('catalogue');
  const { addItem } = useEditor();
  const words = useChangeWords();
  return useRemoved(list).map((change) => (
    <tr key={change.pointer} className={rowStyles.rowChanged}>
      <td colSpan={columns}>
        <del className={markStyles.gone}>{words.value(change, change.before)}</del>
      </td>
      <td>
        <span className={markStyles.removed}>{t('editor.removed')}</span>
      </td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Icon name="undo" size="small" />}
          onClick={() => addItem(list, keyed(change.before as object) as ItemOf<ListName>)}
          aria-label={t('editor.restoreNamed', { name: words.value(change, change.before) })}
        >
          {t('editor.restore')}
        </Button>
      </td>
    </tr>
  ));
}

/** The same for a list that is no table of its own. */
export function RemovedLines({ list }: { list: ListName }) {
  const { t } = useTranslation('catalogue');
  if (useRemoved(list).length === 0) return null;
  return (
    <table className={rowStyles.table}>
      <caption className="visually-hidden">{t('editor.removedFrom')}</caption>
      <tbody>
        <RemovedRows list={list} columns={1} />
      </tbody>
    </table>
  );
}

function useRemoved(list: ListName) {
  const { changes } = useEditor();
  return changes.filter(
    ({ section, kind, pointer }) => section === list && kind === 'REMOVED' && pointer.split('/').length === 3,
  );
}
