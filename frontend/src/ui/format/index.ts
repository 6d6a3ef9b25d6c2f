export * from './dates';
export * from './numbers';
export * from './workingTime';
export * from './fold';
export { parseTypedDate } from './typedDate';
export { useFormat } from './useFormat';
export { isSameOfficeDay, neighbourDate, officeDate, officeTime } from './officeTime';
