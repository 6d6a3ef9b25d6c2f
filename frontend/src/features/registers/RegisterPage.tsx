import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, serverNow, type Register, type RegisterRow } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, ListTable, officeDate, PageHeading, saveFile } from '@/ui';
import { CorrectDialog } from './CorrectDialog';
import { REGISTERS, type RegisterSearch } from './index';
import { MonthPrints } from './MonthPrints';
import styles from './RegisterPage.module.css';
import { registerQueryOf } from './registerPeriod';
import { RegisterRowLine } from './RegisterRowLine';
import { WaitingList } from './WaitingList';
import { YearFacts } from './YearFacts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A register of the agency: its rows by number, its books, the closing of its year, and the paper of it. */
export function RegisterPage() {
  const { t } = useTranslation('registers');
  const search = useSearch({ from: '/staff/reports/register' });
  const navigate = useNavigate();
  const me = useMe();
  const [correcting, setCorrecting] = useState<RegisterRow>();
  const thisYear = Number(officeDate(serverNow()).slice(0, 4));
  const query = registerQueryOf(search, thisYear);
  const register = query.register as Register;
  const year = search.year ?? thisYear;
  const years = useQuery(registers.listQuery());
  const list = useInfiniteQuery(registers.rowsQuery(query));
  const shown = years.data?.items.find((one) => one.register === register && one.year === year);
  const yearsToChoose = [
    ...new Set([thisYear, year, ...(years.data?.items.map((one) => one.year) ?? [])]),
  ].sort((one, other) => other - one);
  const narrow = (change: RegisterSearch) =>
    void navigate({ to: '/reports/register', search: { ...search, ...change }, replace: true });
  const filing = useMutation({
    mutationFn: async (kind: registers.RegisterFile) =>
      saveFile(
        await registers.file(query, kind),
        `${t(`file.${register}`)}-${query.from}-${query.to}.${kind}`,
      ),
  });
  const ofCertification = register !== 'DOSSIERS';
  const columns = ofCertification
    ? (['number', 'day', 'requester', 'paper', 'copies', 'fee', 'signatory', 'note'] as const)
    : (['number', 'dossier', 'applicant', 'procedure', 'received', 'promised', 'returned', 'note'] as const);
  const mayCorrect = hasRole(me, shown?.closing ? ['leader'] : ['clerk', 'leader']);
  return (
    <div className={styles.page}>
      <header>
        <PageHeading title={t('title')} />
        <p className="sub">{t(ofCertification ? 'hintCertification' : 'hint')}</p>
      </header>
      <div className={styles.filters} role="group" aria-label={t('filters')}>
        <NativeSelect
          label={t('register')}
          value={register}
          onChange={({ target }) =>
            narrow({ register: REGISTERS.find((one) => one === target.value), book: undefined })
          }
          data={REGISTERS.map((one) => ({ value: one, label: t(`name.${one}`) }))}
        />
        <NativeSelect
          label={t('year')}
          value={String(year)}
          onChange={({ target }) => narrow({ year: Number(target.value), book: undefined })}
          data={yearsToChoose.map(String)}
        />
        <NativeSelect
          label={t('month')}
          value={String(search.month ?? '')}
          onChange={({ target }) => narrow({ month: target.value ? Number(target.value) : undefined })}
          data={[
            { value: '', label: t('wholeYear') },
            ...MONTHS.map((month) => ({ value: String(month), label: t('monthNumber', { month }) })),
          ]}
        />
        <NativeSelect
          label={t('book')}
          value={String(search.book ?? '')}
          onChange={({ target }) => narrow({ book: target.value ? Number(target.value) : undefined })}
          data={[
            { value: '', label: t('allBooks') },
            ...(shown?.books ?? []).map(({ book }) => ({
              value: String(book),
              label: t('bookNumber', { book }),
            })),
          ]}
        />
        <div className={styles.files}>
          {(['pdf', 'xlsx', 'csv'] as const).map((kind) => (
            <Button
              key={kind}
              variant={kind === 'pdf' ? 'filled' : 'default'}
              loading={filing.isPending && filing.variables === kind}
              onClick={() => filing.mutate(kind)}
            >
              {t(`save.${kind}`)}
            </Button>
          ))}
        </div>
      </div>
      {filing.error && <ErrorPanel error={filing.error} />}
      {shown && <YearFacts year={shown} />}
      {ofCertification && hasRole(me, ['clerk', 'officer']) && <WaitingList register={register} />}
      <ListTable
        caption={t('caption', { name: t(`name.${register}`), year })}
        columns={[
          ...columns.map((column) => t(`column.${column}`)),
          ...(mayCorrect ? [t('column.act')] : []),
        ]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('empty')}
      >
        {(row) => (
          <RegisterRowLine
            key={`${row.year}/${row.number}`}
            row={row}
            onCorrect={mayCorrect ? () => setCorrecting(row) : undefined}
          />
        )}
      </ListTable>
      <MonthPrints
        register={register}
        month={search.month ? `${year}-${String(search.month).padStart(2, '0')}` : undefined}
      />
      {correcting && (
        <CorrectDialog register={register} row={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </div>
  );
}
