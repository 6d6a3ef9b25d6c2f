import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api';

type Props = Omit<NativeSelectProps, 'data' | 'onChange'> & { onType: (code: string) => void };

/** A department is named by its code and by those who sit in it: nobody asks an empty room. */
export function DepartmentField({ onType, ...shared }: Props) {
  const { data: colleagues = [] } = useQuery(queries.colleagues());
  const codes = [...new Set(colleagues.flatMap(({ departments }) => departments))].sort();
  const peopleOf = (code: string) =>
    colleagues.filter(({ departments }) => departments.includes(code)).map(({ name }) => name);
  return (
    <NativeSelect
      {...shared}
      data={[
        { value: '', label: '' },
        ...codes.map((code) => ({ value: code, label: `${code}: ${peopleOf(code).join(', ')}` })),
      ]}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
