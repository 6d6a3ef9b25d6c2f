import { Button } from '@mantine/core';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readers, type Schemas } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, lazily, SkeletonRows, useAhead, useFormAct, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './ReadersCard.module.css';

const NameReaderDialog = lazily(() => import('./NameReaderDialog').then((file) => file.NameReaderDialog));

/** The circle of a restricted dossier is who works on it; the leader names others, with the reason. */
export function ReadersCard({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  useAhead(NameReaderDialog);
  const me = useMe();
  const { data, error, refetch } = useQuery(readers.readersQuery(code));
  const [naming, setNaming] = useState(false);
  const leads = hasRole(me, ['leader']);
  const holding = data?.named.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  return (
    <Card title={t('readers.title')}>
      <p className="sub">{t('readers.hint')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={1} />}
      {data && holding.length === 0 && <p>{t('readers.nobody')}</p>}
      <ul className={styles.readers}>
        {data &&
          holding.map((named) => (
            <Reader
              key={`${named.reader.username} ${named.namedAt}`}
              code={code}
              named={named}
              version={data.version}
              leads={leads}
            />
          ))}
      </ul>
      {leads && (
        <Button size="xs" onClick={() => setNaming(true)}>
          {t('readers.name')}
        </Button>
      )}
      {naming && <NameReaderDialog code={code} onClose={() => setNaming(false)} />}
    </Card>
  );
}

type ReaderProps = { code: string; named: Schemas['NamedReader']; version: number; leads: boolean };

function Reader({ code, named: { reader, reason, namedBy, namedAt }, version, leads }: ReaderProps) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const withdrawing = useFormAct(
    {
      act: () => readers.withdrawReader(code, reader.username, version),
      done: () => t('readers.withdrawn', { name: reader.name }),
    },
    (client: QueryClient) => client.invalidateQueries({ queryKey: readers.readersQuery(code).queryKey }),
  );
  return (
    <li>
      <b lang="vi">{reader.name}</b>
      <span lang="vi">{reason}</span>
      <span className="sub fig">
        {t('readers.by', { name: namedBy.name, moment: format.dateTime(namedAt) })}
      </span>
      {withdrawing.error && <ErrorPanel error={withdrawing.error} />}
      {leads && (
        <Button
          size="xs"
          aria-label={t('readers.withdrawOne', { name: reader.name })}
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {t('readers.withdraw')}
        </Button>
      )}
    </li>
  );
}
