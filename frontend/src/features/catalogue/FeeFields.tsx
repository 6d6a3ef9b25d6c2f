import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FeeKind } from '@/api';
import { DateField, fieldId, oneOf } from '@/ui';
import type { ItemOf } from './draftModel';
import styles from './Editor.module.css';
import { useEditor } from './editorContext';
import { FeeExemptions } from './FeeExemptions';
import { FeeTiers } from './FeeTiers';
import { CheckNotes, useField, Was } from './Marks';
import { NumberField } from './NumberField';

const KINDS: readonly FeeKind[] = ['NONE', 'FIXED', 'PER_PAGE', 'DECIDED_ELSEWHERE'];

type Props = { fee: ItemOf<'fees'>; index: number; place: string };

/** One fee: what for, how it is counted, how long it is asked, and who pays less. */
export function FeeFields({ fee, index, place }: Props) {
  const { t } = useTranslation('catalogue');
  const { changeAt, isChangedUnder, setItem, removeItem } = useEditor();
  const at = `/fees/${index}`;
  const name = useField(`${at}/name`);
  const kind = useField(`${at}/kind`);
  const amount = useField(`${at}/amountVnd`);
  const label = fee.name ?? t('fees.numbered', { number: index + 1 });
  const change = (part: Partial<ItemOf<'fees'>>) => setItem('fees', fee.key, part);
  const changed = isChangedUnder(place) ? styles.changed : '';
  const mark = changeAt(place)?.kind === 'ADDED' ? styles.memberAdded : changed;
  return (
    <fieldset className={`${styles.fee} ${mark}`}>
      <legend>
        {label} <Was pointers={[place]} />
      </legend>
      <div className={styles.line}>
        <TextInput
          {...name}
          size="xs"
          label={t('fees.name')}
          value={fee.name ?? ''}
          onChange={({ target }) => change({ name: target.value || null })}
        />
        <NativeSelect
          {...kind}
          size="xs"
          label={t('fees.kind')}
          value={fee.kind ?? ''}
          onChange={({ target }) => change({ kind: oneOf(target.value, KINDS) ?? null })}
        >
          <option value="">{t('editor.choose')}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </NativeSelect>
        {fee.kind === 'FIXED' && (
          <NumberField
            {...amount}
            size="xs"
            label={t('member.amountVnd')}
            value={fee.amountVnd}
            onChange={(amountVnd) => change({ amountVnd })}
          />
        )}
        {fee.kind === 'PER_PAGE' && (
          <NumberField
            id={fieldId(`${at}/capVnd`)}
            size="xs"
            label={t('member.capVnd')}
            value={fee.capVnd}
            onChange={(capVnd) => change({ capVnd })}
          />
        )}
        {fee.kind === 'DECIDED_ELSEWHERE' && (
          <TextInput
            id={fieldId(`${at}/decidedBy`)}
            size="xs"
            label={t('member.decidedBy')}
            value={fee.decidedBy ?? ''}
            onChange={({ target }) => change({ decidedBy: target.value || null })}
          />
        )}
        <Was pointers={['kind', 'amountVnd', 'capVnd', 'decidedBy'].map((member) => `${place}/${member}`)} />
      </div>
      {fee.kind === 'PER_PAGE' && (
        <FeeTiers tiers={fee.tiers} at={at} place={place} onChange={(tiers) => change({ tiers })} />
      )}
      <div className={styles.line}>
        {(['validFrom', 'validUntil'] as const).map((member) => (
          <DateField
            key={`${member} ${fee[member] ?? ''}`}
            id={fieldId(`${at}/${member}`)}
            label={t(`member.${member}`)}
            value={fee[member] ?? undefined}
            onChange={(date) => change({ [member]: date })}
            onClear={() => change({ [member]: null })}
          />
        ))}
        <Was pointers={[`${place}/validFrom`, `${place}/validUntil`]} />
      </div>
      <FeeExemptions fee={fee} at={at} place={place} onChange={(exemptions) => change({ exemptions })} />
      <CheckNotes
        pointers={[
          at,
          ...['name', 'kind', 'amountVnd', 'tiers', 'capVnd', 'decidedBy', 'validFrom', 'validUntil'].map(
            (member) => `${at}/${member}`,
          ),
        ]}
      />
      <Button
        size="xs"
        className={styles.destructive}
        onClick={() => removeItem('fees', fee.key)}
        aria-label={t('editor.removeNamed', { name: label })}
      >
        {t('fees.remove')}
      </Button>
    </fieldset>
  );
}
