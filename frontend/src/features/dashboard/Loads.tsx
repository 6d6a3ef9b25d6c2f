import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/api';
import { EmptyState, useFormat } from '@/ui';
import { Bars } from './Bars';
import { Card } from './Card';
import { FigureLink } from './FigureLink';

/** Who has most in hand; what is overdue comes first, with diagonals. */
export function Loads({ board: { figures, from, to } }: { board: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  return (
    <Card title={t('loads.title')}>
      {figures.holders.length === 0 ? (
        <EmptyState>{t('loads.none')}</EmptyState>
      ) : (
        <Bars
          caption={t('loads.title')}
          head={t('loads.holder')}
          figureHead={t('loads.figures')}
          bars={figures.holders.map(({ key, label, pending, overdue }) => {
            const door = { report: 'overview' as const, from, to, by: 'HOLDER', row: key };
            return {
              key,
              label: format.text(label.vi, label.en),
              value: pending,
              late: overdue,
              words: (
                <>
                  <FigureLink
                    value={pending}
                    name={t('loads.pending')}
                    door={{ ...door, column: 'PENDING' }}
                  />
                  {overdue > 0 && (
                    <span>
                      {t('loads.overdue')}{' '}
                      <FigureLink
                        value={overdue}
                        name={t('loads.overdue')}
                        door={{ ...door, column: 'OVERDUE' }}
                      />
                    </span>
                  )}
                </>
              ),
            };
          })}
        />
      )}
    </Card>
  );
}
