import { useEffect, useState } from 'react';
import { enterDossier, leaveDossier, useLive } from '@/api';
import { hasRole, useMe } from '@/session';

/** Half of the time after which the server takes somebody for gone. */
const SAY_AGAIN_MS = 15_000;

type Other = { username: string; name: string; until: number };

/** Says that the person has the dossier open, and knows who else has. */
export function usePresence(code: string): string[] {
  const me = useMe();
  const acts = hasRole(me, ['clerk', 'officer', 'leader']);
  const [others, setOthers] = useState<Other[]>([]);

  useEffect(() => {
    if (!acts) return undefined;
    const say = () => {
      // Whoever looks at another tab is not here.
      if (document.visibilityState !== 'visible') return;
      enterDossier(code).then(
        (presence) =>
          setOthers(
            presence.others.map(({ person, until }) => ({ ...person, until: new Date(until).getTime() })),
          ),
        // It is a courtesy: without an answer nobody is shown.
        () => setOthers([]),
      );
    };
    const leave = () => void leaveDossier(code).catch(() => undefined);
    say();
    const timer = setInterval(say, SAY_AGAIN_MS);
    document.addEventListener('visibilitychange', say);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [code, acts]);

  useLive((event) => {
    if (event.topic !== 'presence' || event.code !== code || event.username === me.username) return;
    const rest = others.filter(({ username }) => username !== event.username);
    setOthers(event.until ? [...rest, { ...event, until: new Date(event.until).getTime() }] : rest);
  });
  return others.map(({ name }) => name);
}
