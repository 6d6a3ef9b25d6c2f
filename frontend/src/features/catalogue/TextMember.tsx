import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Content } from './contract';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { CheckNotes, useField, Was } from './Marks';

type TextName = {
  [Name in keyof Content]: Content[Name] extends string | null ? Name : never;
}[keyof Content];
type Props = {
  member: Exclude<TextName, 'scopeLevel' | 'serviceLevel' | 'supplementPolicy'>;
  long?: boolean;
};

/** A text of the version under its name, what the basis says, and what is wrong with it. */
export function TextMember({ member, long = false }: Props) {
  const { t } = useTranslation('catalogue');
  const { model, set, isChangedUnder } = useEditor();
  const pointer = `/${member}`;
  const field = useField(pointer);
  const props = {
    ...field,
    label: t(`member.${member}`),
    value: model[member] ?? '',
    onChange: ({ target }: { target: { value: string } }) => set({ [member]: target.value || null }),
    size: 'sm',
  };
  return (
    <div className={`${styles.member} ${isChangedUnder(pointer) ? styles.changed : ''}`}>
      {long ? <Textarea {...props} autosize minRows={2} maxRows={16} /> : <TextInput {...props} />}
      <Was pointers={[pointer]} />
      <CheckNotes pointers={[pointer]} />
    </div>
  );
}
