import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendar, type CalendarScope } from '@/api';
import { EmptyState, ErrorPanel, Icon, SegmentedControl, SkeletonRows } from '@/ui';
import { DeskWeekCard } from './DeskWeekCard';
import { DeskWeekForm } from './DeskWeekForm';
import { weeksInOrder, type WeekInOrder } from './deskWeeks';
import { RemoveWeekDialog } from './RemoveWeekDialog';
import styles from './Sheet.module.css';

type Props = {
  scope: CalendarScope;
  today: string;
  editable: boolean;
  onScope: (scope: CalendarScope) => void;
  onSaved: () => void;
};

/** When the desk is open: weeks with the day from which each is in force. */
export function DeskHoursView({ scope, today, editable, onScope, onSaved }: Props) {
  const { t } = useTranslation('calendar');
  const { data, error, refetch } = useQuery(calendar.deskHoursQuery(scope));
  const [edited, setEdited] = useState<WeekInOrder | 'NEW'>();
  const [removed, setRemoved] = useState<WeekInOrder>();
  const weeks = weeksInOrder(data?.weeks ?? [], today);
  const inForce = weeks.find(({ state }) => state === 'IN_FORCE');
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        {editable && (
          <SegmentedControl
            label={t('form.scope')}
            value={scope}
            options={(['AGENCY', 'NATIONAL'] as const).map((value) => ({
              value,
              label: t(`scope.${value}`),
            }))}
            onChange={onScope}
          />
        )}
        <p className="sub">{t(editable ? 'desk.about' : 'panel.readOnly')}</p>
        {editable && data && !edited && (
          <Button
            className={styles.end}
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setEdited('NEW')}
          >
            {t('desk.add')}
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data && weeks.length === 0 && <EmptyState>{t('desk.empty')}</EmptyState>}
      {edited && (
        <DeskWeekForm
          key={edited === 'NEW' ? edited : edited.validFrom}
          week={edited === 'NEW' ? inForce : edited}
          validFrom={edited === 'NEW' ? undefined : edited.validFrom}
          scope={scope}
          today={today}
          onSaved={() => {
            setEdited(undefined);
            onSaved();
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
      {weeks.map((week) => (
        <DeskWeekCard
          key={`${week.validFrom} ${week.scope}`}
          week={week}
          editable={editable && week.scope === scope}
          onEdit={() => setEdited(week)}
          onRemove={() => setRemoved(week)}
        />
      ))}
      {removed && <RemoveWeekDialog week={removed} onSaved={onSaved} onClose={() => setRemoved(undefined)} />}
    </div>
  );
}
