import { answerOf, api } from './client';
import type { UnitAssessment, UnitAssessmentRequest } from './contract';

/** Indicators 5 and 6 of the scorecard, which the leader states. */
export const stateUnitAssessment = (body: UnitAssessmentRequest, idempotencyKey: string) =>
  answerOf<UnitAssessment>(
    api.POST('/api/v1/reports/unit-assessments', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
