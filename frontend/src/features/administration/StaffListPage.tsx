import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, SearchBox, SegmentedControl } from '@/ui';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { ROLES, type Staff } from './contract';
import { CreateStaffDialog } from './CreateStaffDialog';
import type { StaffSearch } from './index';
import { PasswordDialog } from './PasswordDialog';
import { departmentsQuery, staffQuery } from './requests';
import { StaffTable } from './StaffTable';
import { useAgency, useMayCreate } from './useAgency';
import { useIssuePassword } from './useIssuePassword';

const STANDINGS = ['ACTIVE', 'INACTIVE', 'ALL'] as const;

/** Who works here, with which roles and where. */
export function StaffListPage() {
  const { t } = useTranslation(['administration', 'shell']);
  const agency = useAgency();
  const mayCreate = useMayCreate();
  const search = useSearch({ from: '/staff/admin/staff' });
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<Staff>();
  const issuing = useIssuePassword(agency);
  const { q, role, department, standing = 'ACTIVE' } = search;
  const list = useInfiniteQuery(
    staffQuery(agency, {
      q,
      role,
      department,
      active: standing === 'ALL' ? undefined : standing === 'ACTIVE',
    }),
  );
  const { data: departments = [] } = useQuery(departmentsQuery(agency));
  const narrow = (change: StaffSearch) =>
    void navigate({ to: '/admin/staff', search: { ...search, ...change }, replace: true });
  const welcome = (staff: Staff) => {
    setCreating(false);
    setCreated(staff);
    // A new account has no password: the first one is issued at once, in its own request.
    issuing.mutate(staff.username);
  };
  const openCreated = () => {
    if (!created) return;
    void navigate({
      to: '/admin/staff/$username',
      params: { username: created.username },
      search: { agency: search.agency },
    });
  };
  return (
    <AdministrationPage
      title={t('staff.list')}
      acts={
        mayCreate && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setCreating(true)}
          >
            {t('staff.add')}
          </Button>
        )
      }
    >
      <div className={styles.bar}>
        <SearchBox
          label={t('staff.search')}
          hint={t('staff.searchHint')}
          q={q}
          onSearch={(typed) => narrow({ q: typed })}
        />
        <NativeSelect
          aria-label={t('staff.byRole')}
          value={role ?? ''}
          onChange={({ target }) => narrow({ role: ROLES.find((one) => one === target.value) })}
        >
          <option value="">{t('staff.anyRole')}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`shell:role.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          aria-label={t('staff.byDepartment')}
          value={department ?? ''}
          onChange={({ target }) => narrow({ department: target.value || undefined })}
        >
          <option value="">{t('staff.anyDepartment')}</option>
          {departments.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NativeSelect>
        <SegmentedControl
          label={t('staff.standing')}
          value={standing}
          options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(value) => narrow({ standing: value === 'ACTIVE' ? undefined : value })}
        />
      </div>
      <StaffTable list={list} rows={list.data?.pages.flatMap(({ items }) => items)} agency={search.agency} />
      {creating && (
        <CreateStaffDialog agency={agency} onCreated={welcome} onClose={() => setCreating(false)} />
      )}
      {created && <PasswordDialog person={created} issuing={issuing} onClose={openCreated} />}
    </AdministrationPage>
  );
}
