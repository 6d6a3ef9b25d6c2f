import { Textarea } from '@mantine/core';
import { fieldId } from '../ProblemSummary';

type Props = {
  /** Where the server finds it, and where its problem is shown: `/reason`. */
  pointer: string;
  label: string;
  description?: string;
  value: string;
  onType: (text: string) => void;
  wrong?: (pointer: string) => string | undefined;
  /** Characters; without it the server alone says what is too much. */
  most?: number;
  /** The first field of its dialog. */
  first?: boolean;
};

/** A sentence or a few, as for a reason: grows with what is typed. */
export function TextLines({ pointer, label, description, value, onType, wrong, most, first }: Props) {
  return (
    <Textarea
      id={fieldId(pointer)}
      label={label}
      description={description}
      value={value}
      onChange={({ target }) => onType(target.value)}
      error={wrong?.(pointer)}
      maxLength={most}
      autosize
      minRows={2}
      data-autofocus={first}
    />
  );
}
