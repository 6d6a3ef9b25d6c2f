import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type EarlyResult } from '@/api';
import { ListTable, useFormat } from '@/ui';
import styles from './ByScan.module.css';

/** Có kết quả sớm: whom the desk calls, so that nobody waits for the printed day (NĐ 61/2018, Điều 20). */
export function EarlyResults({ onTake }: { onTake: (code: string) => void }) {
  const { t } = useTranslation('byScan');
  const list = useInfiniteQuery(queries.earlyResults());
  return (
    <section className={styles.early} aria-labelledby="early-results">
      <h2 id="early-results">{t('early.title')}</h2>
      <p className="sub">{t('early.hint')}</p>
      <ListTable
        caption={t('early.title')}
        columns={[
          t('early.applicant'),
          t('early.phone'),
          t('early.procedure'),
          t('early.promised'),
          t('early.bring'),
          t('early.act'),
        ]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('early.empty')}
      >
        {(result) => <Row key={result.dossier} result={result} onTake={() => onTake(result.dossier)} />}
      </ListTable>
    </section>
  );
}

function Row({ result, onTake }: { result: EarlyResult; onTake: () => void }) {
  const { t } = useTranslation(['byScan', 'ui']);
  const format = useFormat();
  const { dossier, applicantName, phone, procedure, resultDelivery, promisedAt, finishedAt, feeDueVnd } =
    result;
  return (
    <tr>
      <th scope="row">
        <span lang="vi">{applicantName}</span>
        <span className="sub">
          <Link to="/dossiers/$code" params={{ code: dossier }} className="fig nowrap">
            {dossier}
          </Link>
        </span>
      </th>
      <td className="fig nowrap">
        {phone ? (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        ) : (
          <span className="sub">{t('early.noPhone')}</span>
        )}
      </td>
      <td lang="vi">{procedure.name}</td>
      <td className="fig">
        {format.longDate(promisedAt)}
        <span className="sub">{t('early.finished', { moment: format.dateTime(finishedAt) })}</span>
      </td>
      <td className="fig">
        {feeDueVnd > 0 ? t('fee.due', { amount: format.money(feeDueVnd) }) : t('early.nothing')}
        {resultDelivery !== 'COUNTER' && <span className="sub">{t(`early.delivery.${resultDelivery}`)}</span>}
      </td>
      <td>
        <Button size="xs" aria-label={t('early.takeOne', { code: dossier })} onClick={onTake}>
          {t('early.take')}
        </Button>
      </td>
    </tr>
  );
}
