import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/api';
import { EmptyState, useFormat } from '@/ui';
import { Bars } from './Bars';
import { Card } from './Card';
import { FigureLink } from './FigureLink';

/** The five steps that went over their time in most dossiers of the month. */
export function Bottlenecks({ board: { figures, from, to } }: { board: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  return (
    <Card title={t('bottlenecks.title')}>
      {figures.bottlenecks.length === 0 ? (
        <EmptyState>{t('bottlenecks.none')}</EmptyState>
      ) : (
        <Bars
          caption={t('bottlenecks.title')}
          head={t('bottlenecks.step')}
          figureHead={t('bottlenecks.figures')}
          bars={figures.bottlenecks.map(({ key, label, dossiers, overTime, usedPercent }) => ({
            key,
            label: format.text(label.vi, label.en),
            value: dossiers,
            late: overTime,
            words: (
              <>
                <span>
                  <FigureLink
                    value={overTime}
                    name={t('bottlenecks.over')}
                    door={{ report: 'steps', column: 'OVER_TIME', from, to, by: 'STEP', row: key }}
                  />
                  /<span className="fig">{format.number(dossiers)}</span>
                </span>
                {usedPercent !== null && (
                  <span className="sub fig">
                    {t('bottlenecks.used', { percent: format.percent(usedPercent / 100) })}
                  </span>
                )}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
