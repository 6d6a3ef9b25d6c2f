import { Outlet } from '@tanstack/react-router';
import { RequireRole } from '@/session';

/** Agencies, departments and people: kept by the administrator, read by the auditor. */
export function AdministrationArea() {
  return (
    <RequireRole roles={['system-admin', 'auditor']}>
      <Outlet />
    </RequireRole>
  );
}
