import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/ui';
import styles from './Form.module.css';

type Fields = { name: string; sortOrder: number | undefined };
type Props = {
  values: Fields;
  onType: (part: Partial<Fields>) => void;
  wrong: (pointer: string) => string | undefined;
};

export function DepartmentInputs({ values, onType, wrong }: Props) {
  const { t } = useTranslation('administration');
  return (
    <>
      <TextInput
        id={fieldId('/name')}
        label={t('department.name')}
        value={values.name}
        onChange={({ target }) => onType({ name: target.value })}
        error={wrong('/name')}
      />
      <NumberInput
        id={fieldId('/sortOrder')}
        label={t('department.order')}
        description={t('department.orderHint')}
        value={values.sortOrder ?? ''}
        onChange={(sortOrder) => onType({ sortOrder: typeof sortOrder === 'number' ? sortOrder : undefined })}
        error={wrong('/sortOrder')}
        allowDecimal={false}
        hideControls
        className={styles.short}
        classNames={{ input: 'fig' }}
      />
    </>
  );
}
