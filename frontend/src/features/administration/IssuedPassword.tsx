import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import styles from './Form.module.css';

type Props = { username: string; password: string };

export function IssuedPassword({ username, password }: Props) {
  const { t } = useTranslation('administration');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'COPIED' | 'SELECTED'>();
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(password);
      setCopied('COPIED');
    } catch {
      // An office that serves the application without TLS has no clipboard: what is selected can be copied by key.
      field.current?.focus();
      setCopied('SELECTED');
    }
  };
  return (
    <>
      <p>{t('password.once')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('staff.username')}</dt>
          <dd className="fig">
            <b>{username}</b>
          </dd>
        </div>
      </dl>
      <div className={styles.secret}>
        <TextInput
          ref={field}
          label={t('password.label')}
          value={password}
          readOnly
          onFocus={({ target }) => target.select()}
          classNames={{ input: styles.password }}
          spellCheck={false}
        />
        <Button leftSection={<Icon name="file" size="small" />} onClick={() => void copy()}>
          {t('password.copy')}
        </Button>
      </div>
      <p role="status" className="sub">
        {copied && t(`password.${copied}`)}
      </p>
    </>
  );
}
