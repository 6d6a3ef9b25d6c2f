import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { fieldId } from '@/ui';
import type { ItemOf } from './draftModel';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { useField, Was } from './Marks';
import { departmentsQuery } from './requests';

type Props = { step: ItemOf<'steps'>; at: string; place: string; mark: string; label: string };

/** What a step needs beside its name and time: who, what goes in, what comes out. */
export function StepDetails({ step, at, place, mark, label }: Props) {
  const { t } = useTranslation('catalogue');
  const { setItem, removeItem, model } = useEditor();
  const { data: departments } = useQuery(departmentsQuery(useMe().agency.code));
  const department = useField(`${at}/departmentCode`);
  const change = (part: Partial<ItemOf<'steps'>>) => setItem('steps', step.key, part);
  // The catalogue serves many offices: a code that this one does not have is kept.
  const named = departments ?? [];
  const others = [...new Set(model.steps.map(({ departmentCode }) => departmentCode))].filter(
    (code) => code !== null && named.every((one) => one.code !== code),
  ) as string[];
  const choices = [...named, ...others.map((code) => ({ code, name: code }))];
  return (
    <tr className={mark}>
      <td />
      <td colSpan={5}>
        <div className={styles.details}>
          <div>
            <NativeSelect
              {...department}
              size="xs"
              label={t('member.departmentCode')}
              value={step.departmentCode ?? ''}
              onChange={({ target }) => change({ departmentCode: target.value || null })}
            >
              <option value="">{t('editor.choose')}</option>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </NativeSelect>
            <Was pointers={[`${place}/departmentCode`]} />
          </div>
          {(['input', 'output'] as const).map((member) => (
            <div key={member}>
              <Textarea
                id={fieldId(`${at}/${member}`)}
                size="xs"
                autosize
                minRows={1}
                label={t(`member.${member}`)}
                value={step[member] ?? ''}
                onChange={({ target }) => change({ [member]: target.value || null })}
              />
              <Was pointers={[`${place}/${member}`]} />
            </div>
          ))}
          <div>
            <Checkbox
              size="xs"
              label={t('member.posting')}
              description={t('time.postingHint')}
              checked={step.posting}
              onChange={({ target }) =>
                change({
                  posting: target.checked,
                  ...(target.checked && {
                    allotted: { value: step.allotted?.value ?? null, unit: 'CALENDAR_DAY' as const },
                  }),
                })
              }
            />
            <Was pointers={[`${place}/posting`]} />
          </div>
          <Button
            size="xs"
            className={styles.destructive}
            onClick={() => removeItem('steps', step.key)}
            aria-label={t('editor.removeNamed', { name: label })}
          >
            {t('time.removeStep')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
