import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisterRow } from '@/api';
import { RestrictedMark, useFormat } from '@/ui';
import styles from './RegisterPage.module.css';

/** One row; what was wrong in it is said under it. */
export function RegisterRowLine({ row, onCorrect }: { row: RegisterRow; onCorrect?: () => void }) {
  const { t } = useTranslation('registers');
  return (
    <tr>
      <td className="fig nowrap">
        <b>{row.number}</b>
        <span className="sub">{t('bookNumber', { book: row.book })}</span>
      </td>
      {row.certified ? <CertifiedCells row={row} certified={row.certified} /> : <DossierCells row={row} />}
      <td>
        <Notes row={row} />
      </td>
      {onCorrect && (
        <td>
          <Button size="xs" onClick={onCorrect} aria-label={t('correctRow', { number: row.number })}>
            {t('correct')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function DossierCells({ row }: { row: RegisterRow }) {
  const format = useFormat();
  return (
    <>
      <td className="fig nowrap">
        <DossierCode row={row} />
      </td>
      <td lang="vi">
        {row.applicantName}
        <span className="sub">{row.applicantAddress}</span>
      </td>
      <td lang="vi">{row.procedure.name}</td>
      <td className="fig nowrap">{format.date(row.enteredOn)}</td>
      <td className="fig nowrap">{row.promisedAt && format.date(row.promisedAt)}</td>
      <td className="fig nowrap">{row.returnedAt && format.date(row.returnedAt)}</td>
    </>
  );
}

function CertifiedCells({
  row,
  certified,
}: {
  row: RegisterRow;
  certified: NonNullable<RegisterRow['certified']>;
}) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  return (
    <>
      <td className="fig nowrap">{format.date(row.enteredOn)}</td>
      <td lang="vi">
        {row.applicantName}
        <span className="sub">
          <DossierCode row={row} />
        </span>
      </td>
      <td lang="vi">
        {certified.paper}
        <span className="sub fig">{row.documentNumber}</span>
      </td>
      <td className="fig">
        {format.number(certified.copies)}
        <span className="sub nowrap">{t('pages', { count: certified.pages })}</span>
      </td>
      <td className="fig nowrap">{format.number(certified.feeVnd)}</td>
      <td lang="vi">
        {certified.signatory}
        <span className="sub">{certified.signatoryTitle}</span>
      </td>
    </>
  );
}

function DossierCode({ row: { restricted, dossierCode } }: { row: RegisterRow }) {
  if (restricted) return <RestrictedMark />;
  if (dossierCode === null) return null;
  return (
    <Link to="/dossiers/$code" params={{ code: dossierCode }}>
      {dossierCode}
    </Link>
  );
}

function Notes({ row }: { row: RegisterRow }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  return (
    <>
      {row.movedTo && <span className="nowrap">{t('movedTo', { date: format.date(row.movedTo) })} </span>}
      {row.ending === 'REFUSED' && t('ending.REFUSED')}
      {row.ending === 'STOPPED' && t('ending.STOPPED')}
      {row.corrections.map(({ at, by, correction, reason }) => (
        <span key={at} className={styles.correction}>
          {t('correction', { date: format.date(at), by, correction, reason })}
        </span>
      ))}
    </>
  );
}
