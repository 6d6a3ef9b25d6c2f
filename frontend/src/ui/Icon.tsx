import styles from './Icon.module.css';

/** Strokes on a 20 × 20 ground. The font has no arrows, ticks or dots: they are always drawn. */
const PATHS = {
  alert: 'M10 3 2.5 16.5h15zM10 8v4M10 14.4v.1',
  arrowDown: 'M10 4v12m0 0 4-4m-4 4-4-4',
  arrowLeft: 'M16 10H4m0 0 4 4m-4-4 4-4',
  arrowRight: 'M4 10h12m0 0-4 4m4-4-4-4',
  arrowUp: 'M10 16V4m0 0 4 4m-4-4L6 8',
  calendar: 'M4 5h12v11H4zM4 9h12M7 3v3m6-3v3',
  catalogue: 'M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z',
  check: 'M4 10.5 8 14.5 16 6',
  chevronDown: 'M5 7.5 10 12.5 15 7.5',
  chevronLeft: 'M12.5 5 7.5 10 12.5 15',
  chevronRight: 'M7.5 5 12.5 10 7.5 15',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l3 2',
  close: 'M5 5l10 10M15 5 5 15',
  coin: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8h4M8 12h4',
  doubleCheck: 'M2.5 10.5l4 4L14 7M10.5 13l1.5 1.5L19 7',
  download: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 16h12',
  file: 'M5 3h7l3 3v11H5zM8 9h4M8 12h4',
  filePlus: 'M5 3h7l3 3v11H5zM10 9v5M7.5 11.5h5',
  filter: 'M3 5h14l-5.5 6v5l-3-1.5V11z',
  flag: 'M5 17V4h9l-2 3 2 3H5',
  halfCircle: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 3v14',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M10 13.6v.1',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v5M10 6.4v.1',
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3 6h14M3 10h14M3 14h14',
  minus: 'M4 10h12',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  pause: 'M7 5v10M13 5v10',
  phone: 'M5 3h3l1.5 4-2 1.5a9 9 0 0 0 4 4L13 10.5l4 1.5v3a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2z',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  reception: 'M10 3v8m0 0 3-3m-3 3L7 8M3 12v4h14v-4',
  gauge: 'M4 15.5a7.5 7.5 0 1 1 12 0M10 12l3.5-4.5',
  report: 'M4 16V9m4 7V4m4 12v-5m4 5V7',
  scan: 'M3 7V4h3M14 4h3v3M17 13v3h-3M6 16H3v-3M6 8v4M9 8v4M11.5 8v4M14 8v4',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5 17 17',
  sign: 'M3 16h14M5 13l1-3 7-7 2 2-7 7-3 1z',
  slashCircle: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5 5l10 10',
  square: 'M5.5 5.5h9v9h-9z',
  stamp: 'M7 12c1-2 0-4 0-6a3 3 0 0 1 6 0c0 2-1 4 0 6M4 12h12v3H4zM4 17.5h12',
  tray: 'M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4',
  undo: 'M4 7h9a4 4 0 0 1 0 8H8M4 7l3-3M4 7l3 3',
  unlink: 'M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7M3 3l14 14',
  user: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17c.6-3.4 3-5 6.5-5s5.9 1.6 6.5 5',
  work: 'M4 5h12M4 10h12M4 15h8',
} as const;

export type IconName = keyof typeof PATHS;
type Props = { name: IconName; size?: 'small' | 'normal' | 'large' };

/** Decoration beside words; never the only bearer of a meaning. */
export function Icon({ name, size = 'normal' }: Props) {
  return (
    <svg
      className={`${styles.icon} ${styles[size]}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
