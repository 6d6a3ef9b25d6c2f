import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closePeriod, queries, serverNow, type SettlementReport } from '@/api';
import { hasRole, useMe } from '@/session';
import { FormDialog, Icon, officeDate, useFormat, useFormAct, useIntention } from '@/ui';

/** Chốt kỳ: the leader signs what stands on the screen, once the period is over. */
export function ClosePeriod({ report }: { report: SettlementReport }) {
  const { t } = useTranslation('settlement');
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!hasRole(me, ['leader']) || report.to >= officeDate(serverNow())) return null;
  return (
    <>
      <Button size="xs" leftSection={<Icon name="check" size="small" />} onClick={() => setOpen(true)}>
        {t('close.open')}
      </Button>
      {open && <ClosePeriodDialog report={report} onClose={() => setOpen(false)} />}
    </>
  );
}

function ClosePeriodDialog({ report, onClose }: { report: SettlementReport; onClose: () => void }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const intention = useIntention();
  const days = { from: format.date(report.from), to: format.date(report.to) };
  const closing = useFormAct(
    {
      act: () => {
        const body = { from: report.from, to: report.to };
        return closePeriod(body, intention(body));
      },
      done: () => t('close.done', days),
      onDone: ({ number }) => navigate({ to: '/reports/closings', search: { number } }),
    },
    () => client.invalidateQueries({ queryKey: queries.periodClosingsKey }),
  );
  return (
    <FormDialog
      title={t('close.title')}
      confirm={t('close.confirm')}
      error={closing.error}
      pending={closing.isPending}
      onConfirm={() => closing.mutate()}
      onClose={onClose}
      size="35rem"
    >
      <p>{t('close.days', days)}</p>
      <p>
        {t('close.figures', {
          received: format.number(report.total.received.total),
          resolved: format.number(report.total.resolved.total),
          pending: format.number(report.total.pending.total),
        })}
      </p>
      <p className="sub">{t('close.what')}</p>
    </FormDialog>
  );
}
