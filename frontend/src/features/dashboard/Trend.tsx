import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/api';
import { useFormat } from '@/ui';
import { Bars } from './Bars';
import { Card } from './Card';
import { FigureLink } from './FigureLink';
import { rate } from './rates';

/** 3 Đúng over twelve months: what was right in full, and with diagonals what was not. */
export function Trend({ board: { figures, to } }: { board: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const first = figures.trend[0]?.month ?? to.slice(0, 7);
  return (
    <Card title={t('trend.title')}>
      <Bars
        caption={t('trend.caption')}
        head={t('trend.month')}
        figureHead={t('trend.figures')}
        bars={figures.trend.map(({ month, provable, allRight }) => {
          const share = rate(allRight, provable);
          const door = { report: 'right-process' as const, from: `${first}-01`, to, by: 'MONTH', row: month };
          return {
            key: month,
            label: `${month.slice(5)}/${month.slice(0, 4)}`,
            value: provable,
            late: provable - allRight,
            words: (
              <>
                {share !== undefined && <b className="fig">{format.percent(share)}</b>}
                <span>
                  <FigureLink
                    value={allRight}
                    name={t('trend.right')}
                    door={{ ...door, column: 'ALL_RIGHT' }}
                  />
                  {'/'}
                  <FigureLink
                    value={provable}
                    name={t('trend.proved')}
                    door={{ ...door, column: 'PROVED' }}
                  />
                </span>
              </>
            ),
          };
        })}
      />
    </Card>
  );
}
