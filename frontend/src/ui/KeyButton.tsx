import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, Ref } from 'react';
import { KeyCap } from './keyboard/KeyCap';
import { useShortcuts } from './keyboard/useShortcuts';
import type { Shortcut } from './keyboard/registry';

type Props = Omit<ButtonProps & ComponentPropsWithoutRef<'button'>, 'children' | 'onClick'> & {
  children: string;
  onClick: () => void;
  keys: Shortcut['keys'];
  ref?: Ref<HTMLButtonElement>;
};

/** A button and its key: one act, one name, shown on the button and in the key sheet. */
export function KeyButton({ children, onClick, keys, disabled, ...rest }: Props) {
  const first = typeof keys === 'string' ? keys : (keys[0] ?? '');
  useShortcuts([{ keys, label: children, run: onClick, enabled: !disabled && !rest.loading }]);
  return (
    <Button
      {...rest}
      disabled={disabled}
      onClick={onClick}
      // A disabled button is pale whatever its variant.
      rightSection={<KeyCap keys={first} onDark={rest.variant === 'filled' && !disabled} />}
      aria-keyshortcuts={first.replace(/Key|Digit/g, '').replace('Ctrl', 'Control')}
    >
      {children}
    </Button>
  );
}
