import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, type RegisterYear } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, Icon, useFormAct, useFormat } from '@/ui';
import { CloseDialog } from './CloseDialog';
import styles from './RegisterPage.module.css';

/** The books of the year and its closing, with what may be done to them. */
export function YearFacts({ year }: { year: RegisterYear }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const me = useMe();
  const [closing, setClosing] = useState(false);
  const last = year.books[year.books.length - 1];
  const opening = useFormAct(
    {
      act: () => registers.openBook(year),
      done: ({ books }) => t('bookOpened', { book: books[books.length - 1]?.book }),
    },
    registers.registersChanged,
  );
  const { closing: closed } = year;
  return (
    <section className={styles.facts} aria-label={t('books')}>
      <ul className="fig">
        {year.books.map(({ book, firstNumber, lastNumber, openedAt, openedBy }) => (
          <li key={book}>
            <b>{t('bookNumber', { book })}</b>{' '}
            {lastNumber < firstNumber
              ? t('bookEmpty', { from: firstNumber })
              : t('bookNumbers', { from: firstNumber, to: lastNumber })}{' '}
            <span className="sub" lang="vi">
              {t('opened', { date: format.date(openedAt), by: openedBy })}
            </span>
          </li>
        ))}
      </ul>
      {closed ? (
        <div>
          <p>
            <Icon name="lock" size="small" /> <b>{t('closed', { date: format.dateTime(closed.closedAt) })}</b>{' '}
            <span lang="vi">
              {closed.closedBy}, {closed.signatoryTitle}
            </span>
          </p>
          <p className="fig">
            {year.register === 'DOSSIERS'
              ? t('totals', {
                  entries: format.number(closed.entries),
                  resolved: format.number(closed.resolved),
                  returned: format.number(closed.returned),
                })
              : t('totalsCertified', {
                  entries: format.number(closed.entries),
                  copies: format.number(closed.copies),
                  fee: format.number(closed.feeVnd),
                })}
          </p>
        </div>
      ) : (
        <div className={styles.acts}>
          {hasRole(me, ['clerk', 'leader']) && last && last.lastNumber >= last.firstNumber && (
            <Button loading={opening.isPending} onClick={() => opening.mutate()}>
              {t('openBook')}
            </Button>
          )}
          {hasRole(me, ['leader']) &&
            (year.closable ? (
              <Button onClick={() => setClosing(true)}>{t('close.act')}</Button>
            ) : (
              <p className="sub">{t('close.from', { date: format.date(year.closableFrom) })}</p>
            ))}
        </div>
      )}
      {opening.error && <ErrorPanel error={opening.error} />}
      {closing && <CloseDialog year={year} onClose={() => setClosing(false)} />}
    </section>
  );
}
