import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/ui';
import styles from './Form.module.css';
import { ROLES } from './contract';
import { departmentsQuery } from './requests';
import { withDepartments, type StaffFields } from './staffForm';

type Props = {
  agency: string;
  values: StaffFields;
  onType: (part: Partial<StaffFields>) => void;
  wrong: (pointer: string) => string | undefined;
};

/** What is said of a member of staff, new or not. */
export function StaffInputs({ agency, values, onType, wrong }: Props) {
  const { t } = useTranslation(['administration', 'shell']);
  const { data: departments = [] } = useQuery(departmentsQuery(agency));
  const held = values.departmentCodes;
  const offered = departments.filter(({ active, code }) => active || held.includes(code));
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          id={fieldId('/title')}
          label={t('staff.title')}
          description={t('form.optional')}
          value={values.title}
          onChange={({ target }) => onType({ title: target.value })}
          error={wrong('/title')}
        />
        <TextInput
          id={fieldId('/email')}
          type="email"
          label={t('staff.email')}
          description={t('form.optional')}
          value={values.email}
          onChange={({ target }) => onType({ email: target.value })}
          error={wrong('/email')}
          autoComplete="off"
        />
      </div>
      <Checkbox.Group
        label={t('staff.roles')}
        description={t('staff.rolesHint')}
        value={values.roles}
        onChange={(roles) => onType({ roles: ROLES.filter((role) => roles.includes(role)) })}
        error={wrong('/roles')}
      >
        <div className={styles.choicesOf}>
          {ROLES.map((role, index) => (
            <Checkbox
              key={role}
              id={index === 0 ? fieldId('/roles') : undefined}
              value={role}
              label={t(`shell:role.${role}`)}
              description={t(`role.${role}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('staff.departments')}
        value={held}
        onChange={(codes) => onType(withDepartments(codes, values.primaryDepartmentCode))}
        error={wrong('/departmentCodes')}
      >
        <div className={styles.choicesOf}>
          {offered.map(({ code, name, active }, index) => (
            <Checkbox
              key={code}
              id={index === 0 ? fieldId('/departmentCodes') : undefined}
              value={code}
              label={active ? name : t('department.closedName', { name })}
            />
          ))}
        </div>
      </Checkbox.Group>
      {held.length > 1 && (
        <NativeSelect
          id={fieldId('/primaryDepartmentCode')}
          label={t('staff.primary')}
          value={values.primaryDepartmentCode}
          onChange={({ target }) => onType({ primaryDepartmentCode: target.value })}
          error={wrong('/primaryDepartmentCode')}
        >
          {offered
            .filter(({ code }) => held.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </NativeSelect>
      )}
    </>
  );
}
