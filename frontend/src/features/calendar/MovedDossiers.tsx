import { useTranslation } from 'react-i18next';
import type { CalendarPreview } from '@/api';
import { Icon, useFormat } from '@/ui';
import { DossierLink } from './DossierLink';
import { ScrollTable } from './ScrollTable';
import styles from './Sheet.module.css';

/** "14 hồ sơ đang mở sẽ đổi hạn tính; ngày đã in không đổi", and each of them from old to new. */
export function MovedDossiers({ preview: { count, items } }: { preview: CalendarPreview }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const moment = (at: string | null) =>
    at ? `${format.time(at)} ${format.stripDate(at)}/${format.date(at).slice(6)}` : t('preview.noDate');
  return (
    <>
      <p className={count > 0 ? styles.attention : styles.good} role="status">
        <Icon name={count > 0 ? 'alert' : 'check'} />
        <b>{count > 0 ? t('preview.count', { count, number: format.number(count) }) : t('preview.nobody')}</b>
      </p>
      {count > 0 && (
        <ScrollTable
          caption={t('preview.caption')}
          columns={[t('preview.code'), t('preview.procedure'), t('preview.promised'), t('preview.due')]}
        >
          {items.map((item) => (
            <tr key={item.code}>
              <td className="fig nowrap">
                <DossierLink code={item.code} />
              </td>
              <td>{item.procedure.name}</td>
              <td className="fig nowrap">{moment(item.promisedAt)}</td>
              <td className="fig nowrap">
                <span className={styles.old}>{moment(item.dueAt)}</span>
                <Icon name="arrowRight" size="small" />
                <span className="visually-hidden">{t('preview.becomes')}</span>
                <b>{moment(item.newDueAt)}</b>
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
      {items.length < count && (
        <p className="sub">{t('preview.first', { shown: format.number(items.length) })}</p>
      )}
    </>
  );
}
