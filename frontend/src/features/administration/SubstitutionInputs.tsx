import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId } from '@/ui';
import styles from './Form.module.css';
import { personQuery } from './requests';
import { StaffSelect } from './StaffSelect';
import type { SubstitutionFields } from './substitutionForm';
import { useRoleName } from './useRoleName';

type Props = {
  agency: string;
  values: SubstitutionFields;
  onType: (part: Partial<SubstitutionFields>) => void;
  wrong: (pointer: string) => string | undefined;
  /** It runs already: only its end and its reason are still open. */
  running?: boolean;
};

export function SubstitutionInputs({ agency, values, onType, wrong, running = false }: Props) {
  const { t } = useTranslation('administration');
  const roleName = useRoleName();
  const { absent, substitute, roles, firstDay, lastDay, reason } = values;
  const { data: person } = useQuery({
    ...personQuery(agency, absent?.username ?? ''),
    enabled: absent !== undefined && !running,
  });
  const offered = running ? roles : (person?.roles ?? []);
  return (
    <>
      <div className={styles.pair}>
        <StaffSelect
          id={fieldId('/absent')}
          label={t('substitution.absent')}
          agency={agency}
          value={absent}
          onChange={(chosen) => onType({ absent: chosen, roles: [] })}
          error={wrong('/absent')}
          disabled={running}
        />
        <StaffSelect
          id={fieldId('/substitute')}
          label={t('substitution.substitute')}
          agency={agency}
          value={substitute}
          onChange={(chosen) => onType({ substitute: chosen })}
          error={wrong('/substitute')}
          disabled={running}
        />
      </div>
      <Checkbox.Group
        label={t('substitution.roles')}
        description={t('substitution.rolesHint')}
        value={roles}
        onChange={(chosen) => onType({ roles: chosen })}
        error={wrong('/roles')}
      >
        <div className={styles.choicesOf}>
          {!absent && <p className="sub">{t('substitution.rolesLater')}</p>}
          {offered.map((role, index) => (
            <Checkbox
              key={role}
              id={index === 0 ? fieldId('/roles') : undefined}
              value={role}
              label={roleName(role)}
              disabled={running}
            />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.pair}>
        {running ? (
          <p className="sub">{t('substitution.runningHint')}</p>
        ) : (
          <DateField
            id={fieldId('/firstDay')}
            label={t('substitution.firstDay')}
            value={firstDay}
            onChange={(day) => onType({ firstDay: day })}
            error={wrong('/firstDay')}
          />
        )}
        <DateField
          id={fieldId('/lastDay')}
          label={t('substitution.lastDay')}
          value={lastDay}
          onChange={(day) => onType({ lastDay: day })}
          error={wrong('/lastDay')}
        />
      </div>
      <TextInput
        id={fieldId('/reason')}
        label={t('substitution.reason')}
        description={t('form.optional')}
        value={reason}
        onChange={({ target }) => onType({ reason: target.value })}
        error={wrong('/reason')}
      />
    </>
  );
}
