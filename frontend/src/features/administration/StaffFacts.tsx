import { useTranslation } from 'react-i18next';
import styles from './Form.module.css';
import type { Staff } from './contract';
import { useRoleName } from './useRoleName';

/** The same as the form, for those who only read. */
export function StaffFacts({ staff }: { staff: Staff }) {
  const { t } = useTranslation('administration');
  const roleName = useRoleName();
  const primary = staff.departments.find(({ code }) => code === staff.primaryDepartmentCode);
  const facts = [
    [t('staff.name'), staff.name],
    [t('staff.title'), staff.title],
    [t('staff.email'), staff.email],
    [t('staff.roles'), staff.roles.map(roleName).join(', ') || null],
    [t('staff.departments'), staff.departments.map(({ name }) => name).join(', ') || null],
    [t('staff.primary'), primary?.name],
  ] as const;
  return (
    <section className={`card ${styles.card}`}>
      <h2>{t('staff.about')}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? t('none')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
