import { Button } from '@mantine/core';
import { useEffect, useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, readDossierCode, useScanner } from '@/ui';
import styles from './ByScan.module.css';

/** Takes codes from the scanner wherever the focus is, and from the keyboard in its field. */
export function ScanField({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('byScan');
  const field = useRef<HTMLInputElement>(null);
  useScanner((scanned) => {
    const code = readDossierCode(scanned);
    return code ? () => onCode(code) : undefined;
  });
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = field.current;
    const typed = input?.value.trim();
    if (!input || !typed) return;
    onCode(readDossierCode(typed) ?? typed.toUpperCase());
    input.value = '';
  };
  return (
    <form className={styles.scan} onSubmit={submit}>
      <label htmlFor="scan-code">{t('scan')}</label>
      <div>
        <Icon name="scan" size="large" />
        <input
          id="scan-code"
          ref={field}
          className="fig"
          placeholder={t('scanHint')}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{t('add')}</Button>
      </div>
    </form>
  );
}
