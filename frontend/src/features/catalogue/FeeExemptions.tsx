import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldId, Icon } from '@/ui';
import type { Fee, FeeExemption } from './contract';
import styles from './Editor.module.css';
import { CheckNotes, Was } from './Marks';
import { NumberField } from './NumberField';
import { exemptionGroupsQuery } from './requests';

type Props = { fee: Fee; at: string; place: string; onChange: (exemptions: FeeExemption[]) => void };

/** Who pays less, and how much less. */
export function FeeExemptions({ fee: { exemptions }, at, place, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  const { data: groups = [] } = useQuery(exemptionGroupsQuery());
  return (
    <div className={styles.nested}>
      {exemptions.map((exemption, index) => {
        const pointer = `${at}/exemptions/${index}`;
        const nth = t('fees.exemption', { number: index + 1 });
        return (
          <div key={index} className={styles.line}>
            <NativeSelect
              id={fieldId(`${pointer}/group`)}
              size="xs"
              label={t('member.group')}
              value={exemption.group ?? ''}
              onChange={({ target }) =>
                onChange(exemptions.with(index, { ...exemption, group: target.value || null }))
              }
            >
              <option value="">{t('editor.choose')}</option>
              {groups.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </NativeSelect>
            <NumberField
              id={fieldId(`${pointer}/percent`)}
              size="xs"
              w="6rem"
              label={t('member.percent')}
              value={exemption.percent}
              onChange={(percent) =>
                onChange(exemptions.with(index, { ...exemption, percent: percent ?? 1 }))
              }
            />
            <ActionIcon
              size={24}
              variant="subtle"
              aria-label={t('editor.removeNamed', { name: nth })}
              onClick={() => onChange(exemptions.toSpliced(index, 1))}
            >
              <Icon name="close" size="small" />
            </ActionIcon>
            <Was
              pointers={['', '/percent'].map(
                (part) => `${place}/exemptions/${String(exemption.group)}${part}`,
              )}
            />
            <CheckNotes pointers={[pointer, `${pointer}/group`, `${pointer}/percent`]} />
          </div>
        );
      })}
      <Button size="xs" onClick={() => onChange([...exemptions, { group: null, percent: 100 }])}>
        {t('fees.addExemption')}
      </Button>
    </div>
  );
}
