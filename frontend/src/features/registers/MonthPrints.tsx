import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { registers, serverNow, type Register, type RegisterPrint } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, ListTable, officeDate, saveFile, useFormAct, useFormat, useIntention } from '@/ui';
import styles from './RegisterPage.module.css';

type Props = {
  register: Register;
  /** The month that the page shows, as in `2026-10`; undefined for a whole year. */
  month: string | undefined;
};

/** The months of the register as they were printed to be bound, and one more print of the month that is shown. */
export function MonthPrints({ register, month }: Props) {
  const { t } = useTranslation('registers');
  const me = useMe();
  const list = useInfiniteQuery(registers.printsQuery(register));
  const intention = useIntention();
  const printing = useFormAct(
    {
      act: (wanted: string) => {
        const body = { register, month: wanted };
        return registers.printMonth(body, intention(body));
      },
      done: (made) => t('prints.done', { month: monthInWords(made.month), edition: made.edition }),
    },
    registers.registersChanged,
  );
  const isOver = month !== undefined && month < officeDate(serverNow()).slice(0, 7);
  return (
    <section className={styles.prints} aria-labelledby="prints">
      <h2 id="prints">{t('prints.title')}</h2>
      <p className="sub">{t('prints.hint')}</p>
      {isOver && hasRole(me, ['clerk', 'leader']) && (
        <div>
          <Button loading={printing.isPending} onClick={() => printing.mutate(month)}>
            {t('prints.again')} {monthInWords(month)}
          </Button>
        </div>
      )}
      {printing.error && <ErrorPanel error={printing.error} />}
      <ListTable
        caption={t('prints.title')}
        columns={[
          t('prints.month'),
          t('prints.edition'),
          t('prints.rows'),
          t('prints.made'),
          t('prints.hash'),
          t('prints.act'),
        ]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('prints.empty')}
      >
        {(print) => <Line key={`${print.month}/${print.edition}`} print={print} />}
      </ListTable>
    </section>
  );
}

const monthInWords = (month: string) => month.split('-').reverse().join('/');

function Line({ print }: { print: RegisterPrint }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const me = useMe();
  const opening = useMutation({
    mutationFn: async () => saveFile(await registers.printFile(print), print.fileName),
  });
  return (
    <tr>
      <th scope="row" className="fig">
        {monthInWords(print.month)}
      </th>
      <td className="fig">{print.edition}</td>
      <td className="fig">{format.number(print.rows)}</td>
      <td className="fig">
        {format.dateTime(print.madeAt)}{' '}
        <span className="sub" lang="vi">
          {print.madeByName}
        </span>
      </td>
      <td className="fig">
        <code title={print.sha256}>{print.sha256.slice(0, 12)}…</code>
      </td>
      <td>
        {hasRole(me, ['clerk', 'officer', 'leader']) && (
          <Button
            size="xs"
            loading={opening.isPending}
            onClick={() => opening.mutate()}
            aria-label={t('prints.openOne', { month: monthInWords(print.month), edition: print.edition })}
          >
            {t('prints.open')}
          </Button>
        )}
        {opening.error && <ErrorPanel error={opening.error} />}
      </td>
    </tr>
  );
}
