import { Icon, type IconName } from '../Icon';
import styles from './KeyCap.module.css';

const ARROWS: Record<string, IconName> = {
  ArrowUp: 'arrowUp',
  ArrowDown: 'arrowDown',
  ArrowLeft: 'arrowLeft',
  ArrowRight: 'arrowRight',
};
const NAMES: Record<string, string> = {
  Escape: 'Esc',
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '−',
  Equal: '+',
};
const nameOf = (code: string) => NAMES[code] ?? code.replace(/^(Key|Digit)(?=.$)/, '');

type Props = { keys: string; onDark?: boolean; spoken?: boolean };

/**
 * A shortcut as key caps: `<KeyCap keys="Alt+Digit1" />`. Beside a button's words it is for the eyes only;
 * `spoken` where the key itself is the information.
 */
export function KeyCap({ keys, onDark = false, spoken = false }: Props) {
  return (
    <span className={`${styles.keys} ${onDark ? styles.onDark : ''}`} aria-hidden={!spoken}>
      {keys.split(/[ +]/).map((code) => {
        const arrow = ARROWS[code];
        return (
          <kbd key={code} className={styles.cap}>
            {arrow ? <Icon name={arrow} size="small" /> : nameOf(code)}
          </kbd>
        );
      })}
    </span>
  );
}
