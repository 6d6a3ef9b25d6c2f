import { lazily } from './lazily';

/** Every dialog of the house. Its frame is fetched when a page has nothing else to do (the staff's shell sees to it). */
export const Dialog = lazily(() => import('./DialogFrame').then((file) => file.DialogFrame));
