import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ServerUnreachable } from '@/api';
import { useFormat } from './format/useFormat';
import { Icon } from './Icon';
import styles from './Panels.module.css';

/** An error where the content would be: a sentence, its code, the time, and the way out. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const known = error instanceof ApiProblem || error instanceof ServerUnreachable;
  const sentence =
    error instanceof ApiProblem
      ? error.detail(format.language)
      : error instanceof ServerUnreachable
        ? t('error.unreachable')
        : t('error.unexpected');
  return (
    <div className={styles.error} role="alert">
      <Icon name="alert" />
      <div>
        <p>{sentence}</p>
        <p className="sub fig">
          {error instanceof ApiProblem && <span className="mono">{error.code} · </span>}
          {known && format.time(error.at)}
        </p>
      </div>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
