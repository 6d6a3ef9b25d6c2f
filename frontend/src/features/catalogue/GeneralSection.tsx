import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '@/ui';
import type { ScopeLevel, ServiceLevel } from './contract';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { CheckNotes, useField, Was } from './Marks';
import { SectionCard } from './SectionCard';
import { TextMember } from './TextMember';

const SCOPES: readonly ScopeLevel[] = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'];
const SERVICES: readonly ServiceLevel[] = ['FULL', 'PARTIAL', 'INFORMATION'];

export function GeneralSection() {
  return (
    <SectionCard section="general">
      <div className={styles.fields}>
        <TextMember member="name" long />
        <div className={styles.pair}>
          <ChoiceMember member="scopeLevel" choices={SCOPES} />
          <ChoiceMember member="serviceLevel" choices={SERVICES} />
        </div>
        <div className={styles.pair}>
          <TextMember member="authority" />
          <TextMember member="subjects" />
        </div>
        <TextMember member="sequence" long />
        <TextMember member="conditions" long />
      </div>
    </SectionCard>
  );
}

type ChoiceProps =
  | { member: 'scopeLevel'; choices: readonly ScopeLevel[] }
  | { member: 'serviceLevel'; choices: readonly ServiceLevel[] };

function ChoiceMember({ member, choices }: ChoiceProps) {
  const { t } = useTranslation('catalogue');
  const { model, set, isChangedUnder } = useEditor();
  const field = useField(`/${member}`);
  return (
    <div className={`${styles.member} ${isChangedUnder(`/${member}`) ? styles.changed : ''}`}>
      <NativeSelect
        {...field}
        label={t(`member.${member}`)}
        value={model[member] ?? ''}
        onChange={({ target }) => set({ [member]: oneOf<string>(target.value, choices) ?? null })}
      >
        <option value="">{t('editor.notStated')}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {t(`${member}.${one}` as 'scopeLevel.COMMUNE')}
          </option>
        ))}
      </NativeSelect>
      <Was pointers={[`/${member}`]} />
      <CheckNotes pointers={[`/${member}`]} />
    </div>
  );
}
