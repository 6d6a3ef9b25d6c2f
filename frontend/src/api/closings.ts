import { answerOf, api } from './client';
import type { PeriodClosing } from './contract';

/** Chốt kỳ báo cáo: the figures of a period that is over are frozen and signed. */
export const closePeriod = (body: { from: string; to: string }, idempotencyKey: string) =>
  answerOf<PeriodClosing>(
    api.POST('/api/v1/reports/period-closings', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
