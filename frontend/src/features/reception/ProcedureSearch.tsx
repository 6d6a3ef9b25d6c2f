import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorPanel, Icon, SkeletonRows, useProcedureFacts } from '@/ui';
import styles from './ProcedureSearch.module.css';
import { useProcedureChoices, type ProcedureChoice } from './useProcedureChoices';

/** Search without accents; the list is always open, since nothing can be done before a procedure is chosen. */
export function ProcedureSearch({ onChoose }: { onChoose: (code: string) => void }) {
  const { t } = useTranslation('reception');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { groups, ready, error, refetch } = useProcedureChoices(typed);
  const flat = groups.flatMap(({ procedures }) => procedures);
  const current = flat[Math.min(active, flat.length - 1)];
  const optionId = (code: string) => `${id}-${code}`;

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (current) document.getElementById(`${id}-${current.code}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 8,
      PageUp: active - 8,
    };
    const to = moves[event.key];
    if (to !== undefined) setActive(Math.max(0, Math.min(flat.length - 1, to)));
    else if (event.key === 'Enter' && current) onChoose(current.code);
    else return;
    event.preventDefault();
  };

  if (error && !ready) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles.search}>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          aria-label={t('procedure.search')}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(current.code)}
          placeholder={t('procedure.search')}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="visually-hidden" role="status">
        {ready && t('procedure.found', { count: flat.length })}
      </p>
      {!ready && <SkeletonRows rows={5} short />}
      {ready && flat.length === 0 && <EmptyState>{t('procedure.nothing')}</EmptyState>}
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={t('procedure.title')}>
        {groups.map(({ name, procedures }) => (
          <div key={name} role="group" aria-label={name}>
            <p className={styles.group} aria-hidden="true">
              {name}
            </p>
            {procedures.map((procedure) => (
              <Option
                key={procedure.code}
                id={optionId(procedure.code)}
                procedure={procedure}
                active={procedure === current}
                onPick={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

type OptionProps = {
  id: string;
  procedure: ProcedureChoice;
  active: boolean;
  onPick: (code: string) => void;
};

function Option({ id, procedure, active, onPick }: OptionProps) {
  const { t } = useTranslation('reception');
  const facts = useProcedureFacts();
  return (
    // The keys belong to the search field, which keeps the focus (combobox pattern).
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(procedure.code)}
    >
      <span className={styles.name} lang="vi">
        {procedure.name}
      </span>
      <span className={`${styles.facts} fig`}>
        {[procedure.field.name, facts.limit(procedure) ?? t('procedure.noLimit')].join(' · ')}
      </span>
      <span className={`${styles.code} fig`}>{procedure.code}</span>
    </div>
  );
}
