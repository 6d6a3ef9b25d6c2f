import { lazily, useAhead } from '@/ui';
import { useSessionEnded } from './session';

const SessionEndedDialog = lazily(() =>
  import('./SessionEndedDialog').then((file) => file.SessionEndedDialog),
);

/** The dialog is fetched while all is well: at the end of a session it must be there when nothing else is. */
export function SessionEnded() {
  useAhead(SessionEndedDialog);
  return useSessionEnded() && <SessionEndedDialog />;
}
