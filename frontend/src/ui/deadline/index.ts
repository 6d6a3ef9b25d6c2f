export { DeadlineChip } from './DeadlineChip';
export { DeadlineDays } from './DeadlineDays';
export { DeadlineExplanation } from './DeadlineExplanation';
export { isClosed } from './dayKinds';
export { PromisedDate } from './PromisedDate';
export { remainingMinutes, urgencyOf, type Dated, type Reading, type Urgency } from './urgency';
