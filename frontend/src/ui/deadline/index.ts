export { DeadlineChip } from './DeadlineChip';
export { DeadlineExplanation } from './DeadlineExplanation';
export { PromisedDate } from './PromisedDate';
export { remainingMinutes, urgencyOf, type Dated, type Reading, type Urgency } from './urgency';
