import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { EmptyState, Icon, lazily, ListTable, useAhead, useFormat } from '@/ui';
import { AdministrationPage } from './AdministrationPage';
import type { ReceiptBook } from './contract';
import { ReceiptBookMark } from './Marks';
import { receiptBooksQuery } from './requests';
import { useAgency, useMayCreate } from './useAgency';

const OpenReceiptBookDialog = lazily(() =>
  import('./OpenReceiptBookDialog').then((file) => file.OpenReceiptBookDialog),
);

/** In which books receipts for money are numbered: of one's own agency, since what is opened stays. */
export function ReceiptBooksPage() {
  const { t } = useTranslation('administration');
  useAhead(OpenReceiptBookDialog);
  const own = useAgency() === useMe().agency.code;
  const may = useMayCreate() && own;
  const [opening, setOpening] = useState(false);
  return (
    <AdministrationPage
      title={t('receiptBooks.title')}
      acts={
        may && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setOpening(true)}
          >
            {t('receiptBooks.open')}
          </Button>
        )
      }
    >
      <p className="sub">{t('receiptBooks.hint')}</p>
      {own ? <ReceiptBooks /> : <EmptyState>{t('receiptBooks.ownOnly')}</EmptyState>}
      {opening && <OpenReceiptBookDialog onClose={() => setOpening(false)} />}
    </AdministrationPage>
  );
}

function ReceiptBooks() {
  const { t } = useTranslation('administration');
  const list = useInfiniteQuery(receiptBooksQuery());
  return (
    <ListTable
      caption={t('receiptBooks.title')}
      columns={[
        t('receiptBooks.book'),
        t('receiptBooks.formNumber'),
        t('receiptBooks.symbol'),
        t('receiptBooks.validFrom'),
        t('receiptBooks.state.label'),
        t('receiptBooks.reason'),
        t('receiptBooks.openedBy'),
      ]}
      list={list}
      rows={list.data?.pages.flatMap(({ items }) => items)}
      empty={t('receiptBooks.empty')}
    >
      {(row) => <Row key={row.book} row={row} />}
    </ListTable>
  );
}

function Row({ row }: { row: ReceiptBook }) {
  const format = useFormat();
  const { book, formNumber, symbol, validFrom, state, reason, openedBy, openedAt } = row;
  return (
    <tr>
      <th scope="row" className="fig">
        {book}
      </th>
      <td className="fig">{formNumber}</td>
      <td className="fig">{symbol}</td>
      <td className="fig">{format.date(validFrom)}</td>
      <td>
        <ReceiptBookMark state={state} />
      </td>
      <td>{reason}</td>
      <td>
        {openedBy.name}
        <div className="sub fig">{format.dateTime(openedAt)}</div>
      </td>
    </tr>
  );
}
