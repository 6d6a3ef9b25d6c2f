import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/api';
import { Bars } from './Bars';
import { Card } from './Card';
import { FigureLink } from './FigureLink';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** On which days people come. */
export function Weekdays({ board: { figures, from, to } }: { board: Dashboard }) {
  const { t } = useTranslation('dashboard');
  return (
    <Card title={t('weekdays.title')}>
      <Bars
        caption={t('weekdays.title')}
        head={t('weekdays.day')}
        figureHead={t('weekdays.received')}
        bars={DAYS.map((day) => {
          const value = figures.weekdays.find(({ weekday }) => String(weekday) === day)?.received ?? 0;
          return {
            key: day,
            label: t(`weekdays.${day}`),
            value,
            words: (
              <FigureLink
                value={value}
                name={t(`weekdays.${day}`)}
                door={{ report: 'overview', column: 'RECEIVED', from, to, by: 'WEEKDAY', row: day }}
              />
            ),
          };
        })}
      />
    </Card>
  );
}
