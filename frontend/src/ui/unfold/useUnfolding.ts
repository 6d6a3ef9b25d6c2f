import { useId, useRef, useState, type RefObject } from 'react';
import { useAhead } from '../lazily';

/** What a panel needs to know of the button that it unfolds from. */
export type Unfolding = {
  id: string;
  opener: RefObject<HTMLButtonElement | null>;
  opened: boolean;
  onChange: (opened: boolean) => void;
};

/**
 * A button and the panel that unfolds from it, when the button is on the first screen and the panel is `lazily` there:
 * spread `toButton` on the one and `toPanel` on the other. The focus goes back to the button when the panel had it.
 */
export function useUnfolding(popup: 'dialog' | 'menu', panel: { ahead: () => void }) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  useAhead(panel);
  // As Mantine's dropdowns name themselves.
  const dropdown = `${id}-dropdown`;
  const onChange = (now: boolean) => {
    setOpened(now);
    setWanted(true);
    const held = document.getElementById(dropdown)?.contains(document.activeElement);
    if (!now && held) opener.current?.focus({ preventScroll: true });
  };
  const toPanel: Unfolding = { id, opener, opened, onChange };
  const toButton = {
    id,
    ref: opener,
    'aria-haspopup': popup,
    'aria-expanded': opened,
    'aria-controls': opened ? dropdown : undefined,
    onClick: () => onChange(!opened),
  };
  return { wanted, onChange, toButton, toPanel };
}
