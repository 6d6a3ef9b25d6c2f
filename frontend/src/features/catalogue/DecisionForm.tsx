import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { DateField, fieldError, fieldId, useFormat } from '@/ui';
import actStyles from './Dialogs.module.css';
import type { ImportReport } from './contract';
import type { ImportDecision } from './importFile';
import styles from './ImportsPage.module.css';
import { departmentsQuery } from './requests';

/** Parameters of the request, as refusals name them. */
export const parameter = (member: string) => `query:${member}`;

export type ImportTerms = ImportDecision & { fieldDepartment: string };
type Props = {
  typed: ImportTerms;
  onType: (part: Partial<ImportTerms>) => void;
  /** Left blank, when the person wanted to go on. */
  blank: readonly (keyof ImportDecision)[];
  error: unknown;
  /** Fields that the file names for the first time: somebody has to lead them. */
  newFields: ImportReport['fieldsCreated'];
};

/** By which decision the file is published, and from which day. */
export function DecisionForm({ typed, onType, blank, error, newFields }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { agency } = useMe();
  const { data: departments = [] } = useQuery({
    ...departmentsQuery(agency.code),
    enabled: newFields.length > 0,
  });
  const about = (member: keyof ImportTerms) => {
    const problem = fieldError(error, parameter(member));
    const left = blank.some((one) => one === member && typed[one].trim() === '');
    return {
      id: fieldId(parameter(member)),
      error: left ? t('imports.blank') : problem && format.text(problem.detail, problem.detailEn),
    };
  };
  const date = (member: 'issuedOn' | 'effectiveFrom') => (
    <DateField
      {...about(member)}
      label={t(`publish.${member}`)}
      value={typed[member] || undefined}
      onChange={(value) => onType({ [member]: value })}
      onClear={() => onType({ [member]: '' })}
    />
  );
  const text = (member: 'decisionNumber' | 'issuer') => (
    <TextInput
      {...about(member)}
      label={t(`publish.${member}`)}
      value={typed[member]}
      onChange={({ target }) => onType({ [member]: target.value })}
    />
  );
  return (
    <div className={styles.form}>
      <div className={actStyles.pair}>
        {text('decisionNumber')}
        {date('issuedOn')}
      </div>
      {text('issuer')}
      {date('effectiveFrom')}
      {newFields.length > 0 && (
        <NativeSelect
          {...about('fieldDepartment')}
          label={t('imports.leads', { count: newFields.length })}
          description={t('imports.leadsHint')}
          value={typed.fieldDepartment || newFields[0]?.departmentCode}
          onChange={({ target }) => onType({ fieldDepartment: target.value })}
          data={departments.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </div>
  );
}
