import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries, useServerNow, type DossierView } from '@/api';
import { useMe } from '@/session';
import { workingDayMinutes } from '@/ui';

export const useCode = () => useParams({ from: '/staff/dossiers/$code' }).code;

/** The dossier of the address. The page shows its parts only once it is there. */
export function useDossier(): DossierView {
  const { data } = useQuery(queries.dossier(useCode()));
  if (!data) throw new Error('useDossier belongs inside the dossier page');
  return data;
}

/** What turning the server's minutes into words needs: today's sessions, the time, the length of a day. */
export function useOfficeHours() {
  const { today, tomorrow } = useMe();
  const now = useServerNow();
  return { now, sessionsToday: today.sessions, minutesPerDay: workingDayMinutes([today, tomorrow]) };
}
