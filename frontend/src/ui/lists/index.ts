export { changedFields, type StatedChange } from './changedFields';
export { ChangeList } from './ChangeList';
export { FilterNote } from './FilterNote';
export { ListTable, type ListState } from './ListTable';
export { PageTabs } from './PageTabs';
export { SearchBox } from './SearchBox';
