import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Act, AllowedAction, DossierView } from '@/api';

type Opened = { act: string | undefined; action: AllowedAction | undefined };

/**
 * The act whose form is open: the one that the address names, if it may be done. It stays as it was opened,
 * whatever becomes of the dossier meanwhile; the server says when it is too late.
 */
export function useOpenAct({ code, allowedActions }: Pick<DossierView, 'code' | 'allowedActions'>) {
  const { act } = useSearch({ from: '/staff/dossiers/$code/' });
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>({ act: undefined, action: undefined });
  if (opened.act !== act)
    setOpened({ act, action: allowedActions.find((one) => one.allowed && one.act === act) });

  // The form is no page of its own: Back leaves the dossier.
  const show = (next?: Act) =>
    void navigate({
      to: '/dossiers/$code',
      params: { code },
      search: { act: next },
      replace: true,
      resetScroll: false,
    });
  const refused = opened.act !== undefined && !opened.action;
  useEffect(() => {
    if (refused) show();
  });
  return { action: opened.action, open: show, close: () => show() };
}
