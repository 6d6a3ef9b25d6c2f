import { Link } from '@tanstack/react-router';
import { DOSSIER_READERS, hasRole, useMe } from '@/session';

/** The dossier's code, a door for those whose roles open it; who only keeps the system sees the code. */
export function DossierLink({ code }: { code: string }) {
  const opens = hasRole(useMe(), DOSSIER_READERS);
  if (!opens) return <span className="fig nowrap">{code}</span>;
  return (
    <Link className="fig nowrap" to="/dossiers/$code" params={{ code }} target="_blank">
      {code}
    </Link>
  );
}
