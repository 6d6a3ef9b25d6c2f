import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, ListTable, useFormat } from '@/ui';
import { AdministrationPage } from './AdministrationPage';
import { ChangeDepartmentDialog } from './ChangeDepartmentDialog';
import { CreateDepartmentDialog } from './CreateDepartmentDialog';
import { DepartmentMark } from './Marks';
import { departmentsQuery } from './requests';
import { useAgency, useMayCreate } from './useAgency';

/** The departments of an office, in the order in which lists name them. */
export function DepartmentsPage() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const agency = useAgency();
  const { agency: inAddress } = useSearch({ from: '/staff/admin/departments' });
  const mayWrite = useMayCreate();
  const list = useQuery(departmentsQuery(agency));
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<string>();
  const editing = list.data?.find(({ code }) => code === edited);
  const next = Math.max(0, ...(list.data ?? []).map(({ sortOrder }) => sortOrder)) + 1;
  return (
    <AdministrationPage
      title={t('department.list')}
      acts={
        mayWrite && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setAdding(true)}
          >
            {t('department.add')}
          </Button>
        )
      }
    >
      <ListTable
        caption={t('department.list')}
        columns={[
          t('department.order'),
          t('department.name'),
          t('department.code'),
          t('department.staff'),
          t('department.state'),
          ...(mayWrite ? [t('act')] : []),
        ]}
        list={list}
        rows={list.data}
        empty={t('department.empty')}
      >
        {({ code, name, sortOrder, active, staffCount }) => (
          <tr key={code}>
            <td className="fig">{sortOrder}</td>
            <th scope="row">{name}</th>
            <td className="fig">{code}</td>
            <td>
              {staffCount > 0 ? (
                <Link to="/admin/staff" search={{ agency: inAddress, department: code }}>
                  {t('department.staffCount', { count: staffCount, number: format.number(staffCount) })}
                </Link>
              ) : (
                t('department.nobody')
              )}
            </td>
            <td>
              <DepartmentMark active={active} />
            </td>
            {mayWrite && (
              <td>
                <Button
                  size="xs"
                  onClick={() => setEdited(code)}
                  aria-label={t('department.changeOne', { name })}
                >
                  {t('form.change')}
                </Button>
              </td>
            )}
          </tr>
        )}
      </ListTable>
      {adding && <CreateDepartmentDialog agency={agency} sortOrder={next} onClose={() => setAdding(false)} />}
      {editing && (
        <ChangeDepartmentDialog
          key={editing.code}
          agency={agency}
          department={editing}
          onClose={() => setEdited(undefined)}
        />
      )}
    </AdministrationPage>
  );
}
