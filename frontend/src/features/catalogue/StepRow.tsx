import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { useState, type HTMLAttributes, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, oneOf } from '@/ui';
import type { StepRole } from './contract';
import type { ItemOf } from './draftModel';
import styles from './EditorRows.module.css';
import { useEditor } from './editorContext';
import { LimitField } from './LimitField';
import { CheckNotes, useField, Was } from './Marks';
import { StepDetails } from './StepDetails';

const ROLES: readonly StepRole[] = ['CLERK', 'OFFICER', 'LEADER'];

type Props = {
  step: ItemOf<'steps'>;
  index: number;
  count: number;
  /** Where the comparison with the basis speaks of it. */
  place: string;
  isDragged: boolean;
  handle: HTMLAttributes<HTMLElement>;
  onMove: (by: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

export function StepRow({ step, index, count, place, isDragged, handle, onMove, onKeyDown }: Props) {
  const { t } = useTranslation('catalogue');
  const { changeAt, isChangedUnder, setItem } = useEditor();
  const [open, setOpen] = useState(false);
  const at = `/steps/${index}`;
  const name = useField(`${at}/name`);
  const role = useField(`${at}/role`);
  const label = step.name ?? t('time.stepNumber', { number: index + 1 });
  const mark =
    changeAt(place)?.kind === 'ADDED' ? styles.rowAdded : isChangedUnder(place) ? styles.rowChanged : '';
  const change = (part: Partial<ItemOf<'steps'>>) => setItem('steps', step.key, part);
  const row = `${mark} ${isDragged ? styles.dragged : ''}`;
  return (
    <>
      <tr className={row} data-row={step.key} onKeyDown={onKeyDown}>
        <th scope="row">
          <span className={styles.grip} title={t('time.drag')} {...handle}>
            <svg viewBox="0 0 10 16" aria-hidden="true">
              <path d="M3 3v.01M3 8v.01M3 13v.01M7 3v.01M7 8v.01M7 13v.01" />
            </svg>
            <span className="fig">{index + 1}</span>
          </span>
        </th>
        <td>
          <TextInput
            {...name}
            size="xs"
            aria-label={t('time.nameOf', { number: index + 1 })}
            value={step.name ?? ''}
            onChange={({ target }) => change({ name: target.value || null })}
          />
        </td>
        <td>
          <NativeSelect
            {...role}
            size="xs"
            aria-label={t('time.roleOf', { name: label })}
            value={step.role ?? ''}
            onChange={({ target }) => change({ role: oneOf(target.value, ROLES) ?? null })}
          >
            <option value="">{t('editor.choose')}</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </td>
        <td>
          <LimitField
            label={`${t('member.allotted')}, ${label}`}
            pointer={`${at}/allotted`}
            value={step.allotted}
            empty={t('editor.choose')}
            onChange={(allotted) => change({ allotted })}
          />
        </td>
        <td>
          <Was pointers={[place, `${place}/allotted`, `${place}/allotted/value`, `${place}/allotted/unit`]} />
          <Was pointers={[`${place}/role`]} />
        </td>
        <td>
          <div className={styles.acts}>
            <ActionIcon
              size={24}
              variant="subtle"
              aria-label={t('time.earlier', { name: label })}
              disabled={index === 0}
              onClick={() => onMove(-1)}
            >
              <Icon name="arrowUp" size="small" />
            </ActionIcon>
            <ActionIcon
              size={24}
              variant="subtle"
              aria-label={t('time.later', { name: label })}
              disabled={index === count - 1}
              onClick={() => onMove(1)}
            >
              <Icon name="arrowDown" size="small" />
            </ActionIcon>
            <ActionIcon
              size={24}
              variant="subtle"
              aria-label={t('editor.detailsOf', { name: label })}
              aria-expanded={open}
              onClick={() => setOpen((now) => !now)}
            >
              <Icon name={open ? 'chevronDown' : 'chevronRight'} size="small" />
            </ActionIcon>
          </div>
        </td>
      </tr>
      {open && <StepDetails step={step} at={at} place={place} mark={row} label={label} />}
      <NotesRow at={at} mark={row} />
    </>
  );
}

function NotesRow({ at, mark }: { at: string; mark: string }) {
  const { view } = useEditor();
  const pointers = [
    ...new Set(
      view.checks
        .filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`))
        .map(({ pointer }) => pointer),
    ),
  ];
  if (pointers.length === 0) return null;
  return (
    <tr className={mark}>
      <td />
      <td colSpan={5}>
        <CheckNotes pointers={pointers} named />
      </td>
    </tr>
  );
}
