export { Opener } from './Opener';
export { useUnfolding, type Unfolding } from './useUnfolding';
