import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, KeyCap } from '@/ui';
import { changePointers, keyed, moveItem } from './draftModel';
import styles from './EditorRows.module.css';
import { useEditor } from './editorContext';
import { CheckNotes } from './Marks';
import { RemovedRows } from './RemovedRows';
import { SectionCard } from './SectionCard';
import { StepBars } from './StepBars';
import { StepRow } from './StepRow';
import { useRowDrag } from './useRowDrag';

const NEW_STEP = {
  name: null,
  role: null,
  departmentCode: null,
  allotted: null,
  posting: false,
  input: null,
  output: null,
};
const BY_KEY: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The way through the office, in order: by hand, by keys or by buttons. */
export function StepsCard() {
  const { t } = useTranslation('catalogue');
  const { model, change, addItem, changeAt, view } = useEditor();
  const { steps } = model;
  const [moved, setMoved] = useState('');
  const places = changePointers('steps', steps);

  // The document moves rows about, and a moved row loses the focus that is in it.
  const held = useRef<Element>(null);
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement && held.current.isConnected) held.current.focus();
    held.current = null;
  }, [steps]);
  const moveTo = (key: string, place: number) => {
    const after = moveItem(steps, key, place);
    if (after === steps) return;
    held.current = document.activeElement;
    change((before) => ({ ...before, steps: moveItem(before.steps, key, place) }));
    const index = after.findIndex((step) => step.key === key);
    setMoved(t('time.moved', { name: after[index]?.name ?? '', place: index + 1, count: after.length }));
  };
  const { body, dragged, handle } = useRowDrag(moveTo);
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const by = BY_KEY[event.code];
    if (!event.altKey || event.ctrlKey || by === undefined) return;
    event.preventDefault();
    moveTo(key, steps.findIndex((step) => step.key === key) + by);
  };
  return (
    <SectionCard
      section="time"
      title={t('member.steps')}
      follows
      aside={
        <>
          <span>{t('time.reorder')}</span>
          <KeyCap keys="Alt+ArrowUp" spoken />
          <KeyCap keys="Alt+ArrowDown" spoken />
          <Button
            size="xs"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => addItem('steps', keyed(NEW_STEP))}
          >
            {t('time.addStep')}
          </Button>
        </>
      }
    >
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.steps}`}>
          <caption className="visually-hidden">{t('member.steps')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time.place')}</th>
              <th scope="col">{t('time.work')}</th>
              <th scope="col">{t('member.role')}</th>
              <th scope="col">{t('member.allotted')}</th>
              <th scope="col">{view.basedOn && t('editor.basis', { number: view.basedOn })}</th>
              <th scope="col">
                <span className="visually-hidden">{t('editor.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {steps.map((step, index) => (
              <StepRow
                key={step.key}
                step={step}
                index={index}
                count={steps.length}
                place={places[index] as string}
                isDragged={dragged === step.key}
                handle={handle(step.key)}
                onMove={(by) => moveTo(step.key, index + by)}
                onKeyDown={(event) => onKeyDown(event, step.key)}
              />
            ))}
            <RemovedRows list="steps" columns={4} />
          </tbody>
        </table>
      </div>
      {changeAt('/steps')?.kind === 'MOVED' && (
        <p className={styles.reordered}>{t('time.reordered', { number: view.basedOn })}</p>
      )}
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <StepBars view={view} />
      <CheckNotes pointers={['/steps']} />
    </SectionCard>
  );
}
