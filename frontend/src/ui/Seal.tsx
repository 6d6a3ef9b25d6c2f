import { useTranslation } from 'react-i18next';

/** The mark: a vermilion seal with an open door. */
export function Seal({ size = '2.625rem' }: { size?: string }) {
  const { t } = useTranslation();
  return (
    <svg width={size} height={size} viewBox="0 0 42 42" role="img" aria-label={t('product')}>
      <rect x="1" y="1" width="40" height="40" rx="7" fill="var(--son)" />
      <rect
        x="4"
        y="4"
        width="34"
        height="34"
        rx="4.5"
        fill="none"
        stroke="#fff"
        strokeWidth="1.2"
        opacity=".75"
      />
      <path
        d="M12 32V18.5a9 9 0 0 1 18 0V32"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="M21 32V14.5l6.5 3V32" fill="#fff" />
      <circle cx="24.3" cy="24.5" r="1.1" fill="var(--son)" />
      <path d="M9 32.5h24" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
