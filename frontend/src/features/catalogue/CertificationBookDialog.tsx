import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, FormDialog, TextLines, useTyped, useWrong } from '@/ui';
import { CERTIFICATION_BOOKS, type CertificationBook, type Revised, type Versions } from './contract';
import { writeInto } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

type Props = { versions: Revised<Versions>; onClose: () => void };

/** Into which book what is certified by the procedure is entered, or into none. */
export function CertificationBookDialog({ versions, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { code, revision, certificationBook } = versions;
  const { typed, type, latest } = useTyped<{ book: CertificationBook | null; reason: string }>({
    book: certificationBook,
    reason: '',
  });
  const writing = useCatalogueAct({
    act: () => writeInto({ code, revision }, latest()),
    done: () => t('book.done', { code }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('book.title')}
      confirm={t('book.confirm')}
      error={writing.error}
      pending={writing.isPending}
      onConfirm={() => writing.mutate()}
      onClose={onClose}
      nameOf={(pointer) => (pointer === '/reason' ? t('dialog.reason') : undefined)}
    >
      <NativeSelect
        id={fieldId('/book')}
        label={t('book.label')}
        description={t('book.hint')}
        value={typed.book ?? ''}
        onChange={({ target }) =>
          type({ book: CERTIFICATION_BOOKS.find((one) => one === target.value) ?? null })
        }
        data={[
          { value: '', label: t('book.none') },
          ...CERTIFICATION_BOOKS.map((one) => ({ value: one, label: t(`book.name.${one}`) })),
        ]}
        data-autofocus
      />
      <TextLines
        pointer="/reason"
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        value={typed.reason}
        onType={(reason) => type({ reason })}
        wrong={useWrong(writing.error)}
      />
    </FormDialog>
  );
}
