import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries, readers } from '@/api';
import { fieldId, FormDialog, useFormAct, useIntention, useTyped, useWrong } from '@/ui';

/** The leader lets one more person of the office see a restricted dossier, and says why. */
export function NameReaderDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('dossier');
  const { data: colleagues = [] } = useQuery(queries.colleagues());
  const { typed, type, latest } = useTyped({ username: '', reason: '' });
  const intention = useIntention();
  const naming = useFormAct(
    {
      act: () => {
        const body = latest();
        return readers.nameReader({ code, body, idempotencyKey: intention({ code, ...body }) });
      },
      done: () => t('readers.named'),
      onDone: onClose,
    },
    (client: QueryClient) => client.invalidateQueries({ queryKey: readers.readersQuery(code).queryKey }),
  );
  const wrong = useWrong(naming.error);
  return (
    <FormDialog
      title={t('readers.name')}
      confirm={t('readers.confirm')}
      error={naming.error}
      nameOf={(pointer) => (pointer === '/reason' ? t('readers.reason') : t('readers.who'))}
      pending={naming.isPending}
      onConfirm={() => naming.mutate()}
      onClose={onClose}
      size="30rem"
    >
      <NativeSelect
        id={fieldId('/username')}
        label={t('readers.who')}
        value={typed.username}
        error={wrong('/username')}
        data-autofocus
        data={[
          { value: '', label: '' },
          ...colleagues.map(({ username, name }) => ({ value: username, label: name })),
        ]}
        onChange={({ target }) => type({ username: target.value })}
      />
      <Textarea
        id={fieldId('/reason')}
        label={t('readers.reason')}
        description={t('readers.reasonHint')}
        rows={3}
        maxLength={1000}
        value={typed.reason}
        error={wrong('/reason')}
        onChange={({ target }) => type({ reason: target.value })}
      />
    </FormDialog>
  );
}
