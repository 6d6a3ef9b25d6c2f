import { ActionIcon, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, Icon } from '@/ui';
import { DocumentDetails } from './DocumentDetails';
import type { ItemOf } from './draftModel';
import rowStyles from './EditorRows.module.css';
import markStyles from './Marks.module.css';
import { useEditor } from './editorContext';
import { CheckNotes, useField, Was } from './Marks';
import { NumberField } from './NumberField';

const COUNTS = ['originals', 'certifiedCopies', 'copies'] as const;
const DETAILS = ['condition', 'note', 'mandatory', 'toPresent', 'inNationalDatabase'] as const;

type Props = { document: ItemOf<'documents'>; index: number; place: string };

export function DocumentRow({ document, index, place }: Props) {
  const { t } = useTranslation('catalogue');
  const { changeAt, isChangedUnder, setItem } = useEditor();
  const [open, setOpen] = useState(false);
  const at = `/documents/${index}`;
  const name = useField(`${at}/name`);
  const label = document.name ?? t('documents.numbered', { number: index + 1 });
  const change = (part: Partial<ItemOf<'documents'>>) => setItem('documents', document.key, part);
  const mark =
    changeAt(place)?.kind === 'ADDED'
      ? rowStyles.rowAdded
      : isChangedUnder(place)
        ? rowStyles.rowChanged
        : '';
  return (
    <>
      <tr className={mark}>
        <th scope="row" className="fig">
          {index + 1}
        </th>
        <td>
          <Textarea
            {...name}
            size="xs"
            autosize
            minRows={1}
            aria-label={t('documents.nameOf', { number: index + 1 })}
            value={document.name ?? ''}
            onChange={({ target }) => change({ name: target.value || null })}
          />
          <CheckNotes
            pointers={[at, ...['code', 'name', ...COUNTS, ...DETAILS].map((member) => `${at}/${member}`)]}
          />
        </td>
        {COUNTS.map((member) => (
          <td key={member}>
            <NumberField
              id={fieldId(`${at}/${member}`)}
              size="xs"
              aria-label={`${t(`member.${member}`)}, ${label}`}
              value={document[member]}
              onChange={(value) => change({ [member]: value ?? 0 })}
            />
            <Was pointers={[`${place}/${member}`]} />
          </td>
        ))}
        <td>
          <Was pointers={[place]} />
          <Was pointers={[`${place}/name`]} />
          {DETAILS.some((member) => changeAt(`${place}/${member}`)) && !open && (
            <span className={markStyles.was}>{t('documents.detailsChanged')}</span>
          )}
        </td>
        <td>
          <ActionIcon
            size={24}
            variant="subtle"
            aria-label={t('editor.detailsOf', { name: label })}
            aria-expanded={open}
            onClick={() => setOpen((now) => !now)}
          >
            <Icon name={open ? 'chevronDown' : 'chevronRight'} size="small" />
          </ActionIcon>
        </td>
      </tr>
      {open && <DocumentDetails {...{ document, at, place, label }} mark={mark ?? ''} />}
    </>
  );
}
