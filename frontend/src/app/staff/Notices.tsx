import { Notifications } from '@mantine/notifications';

/** What was done, said in the corner. Nothing is said before the page stands, so this comes after it. */
export function Notices() {
  return <Notifications position="bottom-right" autoClose={6000} />;
}
