import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import {
  DateField,
  fieldId,
  FormDialog,
  officeDate,
  TextLines,
  useIntention,
  useTyped,
  useWrong,
} from '@/ui';
import styles from './Form.module.css';
import { openReceiptBook } from './requests';
import { useAct } from './useAct';

/** From which day on receipts are numbered in another book; there is no way back, and the dialog says so. */
export function OpenReceiptBookDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('administration');
  const { typed, type, latest } = useTyped({
    book: '',
    formNumber: '',
    symbol: '',
    validFrom: officeDate(serverNow()),
    reason: '',
  });
  const intention = useIntention();
  const opening = useAct({
    act: () => {
      const { book, formNumber, symbol, validFrom, reason } = latest();
      const body = {
        book: book.trim(),
        formNumber: formNumber.trim(),
        symbol: symbol.trim(),
        validFrom,
        reason,
      };
      return openReceiptBook(body, intention(body));
    },
    done: ({ book }) => t('receiptBooks.opened', { book }),
    onDone: onClose,
  });
  const wrong = useWrong(opening.error);
  const names: Record<string, string> = {
    '/book': t('receiptBooks.book'),
    '/formNumber': t('receiptBooks.formNumber'),
    '/symbol': t('receiptBooks.symbol'),
    '/validFrom': t('receiptBooks.validFrom'),
    '/reason': t('receiptBooks.reason'),
  };
  const onCover = (name: 'book' | 'formNumber' | 'symbol', most: number) => (
    <TextInput
      id={fieldId(`/${name}`)}
      label={t(`receiptBooks.${name}`)}
      value={typed[name]}
      onChange={({ target }) => type({ [name]: target.value.toUpperCase() })}
      error={wrong(`/${name}`)}
      maxLength={most}
      classNames={{ input: 'fig' }}
      autoComplete="off"
      spellCheck={false}
      data-autofocus={name === 'book'}
    />
  );
  return (
    <FormDialog
      title={t('receiptBooks.opening')}
      confirm={t('receiptBooks.open')}
      error={opening.error}
      pending={opening.isPending}
      onConfirm={() => opening.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
      size="36rem"
    >
      <p>{t('receiptBooks.openHint')}</p>
      <div className={styles.pair}>
        {onCover('book', 10)}
        <DateField
          id={fieldId('/validFrom')}
          label={t('receiptBooks.validFrom')}
          value={typed.validFrom}
          onChange={(validFrom) => type({ validFrom })}
          error={wrong('/validFrom')}
        />
      </div>
      <div className={styles.pair}>
        {onCover('formNumber', 20)}
        {onCover('symbol', 20)}
      </div>
      <TextLines
        pointer="/reason"
        label={t('receiptBooks.reason')}
        value={typed.reason}
        onType={(reason) => type({ reason })}
        wrong={wrong}
        most={500}
      />
      <p className={styles.attention} role="note">
        {t('receiptBooks.forGood')}
      </p>
    </FormDialog>
  );
}
