import { useEffect, useRef } from 'react';
import { Icon } from '../Icon';
import { KeyCap } from '../keyboard/KeyCap';
import { useShortcuts } from '../keyboard/useShortcuts';
import styles from './SearchBox.module.css';

type Props = {
  label: string;
  hint: string;
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
};

export function SearchBox({ label, hint, q = '', onSearch }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // The address lags behind the keys, and a lagging value would break Telex: the field is the user's while in use.
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = q;
  }, [q]);
  useShortcuts([{ keys: 'Slash', label, run: () => field.current?.select() }]);
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={hint}
        defaultValue={q}
        onChange={({ target }) => onSearch(target.value.trim() || undefined)}
        autoComplete="off"
        spellCheck={false}
      />
      <KeyCap keys="Slash" />
    </search>
  );
}
