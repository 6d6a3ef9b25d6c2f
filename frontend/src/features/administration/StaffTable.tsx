import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CodeName } from '@/api';
import { type ListState, ListTable } from '@/ui';
import type { StaffSummary } from './contract';
import { StaffMark } from './Marks';
import { useRoleName } from './useRoleName';

type Props = {
  list: ListState;
  rows: readonly StaffSummary[] | undefined;
  /** As the address has it, for the links. */
  agency: string | undefined;
};

export function StaffTable({ list, rows, agency }: Props) {
  const { t } = useTranslation('administration');
  const roleName = useRoleName();
  return (
    <ListTable
      caption={t('staff.list')}
      columns={[
        t('staff.name'),
        t('staff.title'),
        t('staff.roles'),
        t('staff.departments'),
        t('staff.state'),
      ]}
      list={list}
      rows={rows}
      empty={t('staff.nothing')}
    >
      {({ username, name, title, roles, departments, primaryDepartmentCode, active, absentToday }) => (
        <tr key={username}>
          <th scope="row">
            <Link to="/admin/staff/$username" params={{ username }} search={{ agency }}>
              {name}
            </Link>
            <span className="sub fig">{username}</span>
          </th>
          <td>{title}</td>
          <td>{roles.length > 0 ? roles.map(roleName).join(', ') : t('staff.noRole')}</td>
          <td>
            <Departments all={departments} primary={primaryDepartmentCode} />
          </td>
          <td>
            <StaffMark active={active} absentToday={absentToday} />
          </td>
        </tr>
      )}
    </ListTable>
  );
}

/** The person's own department first. */
function Departments({ all, primary }: { all: readonly CodeName[]; primary: string | null }) {
  const own = all.find(({ code }) => code === primary);
  const others = all.filter(({ code }) => code !== primary).map(({ name }) => name);
  return (
    <>
      {own && (others.length > 0 ? <b>{own.name}</b> : own.name)}
      {own && others.length > 0 && ', '}
      {others.join(', ')}
    </>
  );
}
