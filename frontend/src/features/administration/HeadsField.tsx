import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId, Icon, neighbourDate } from '@/ui';
import styles from './Form.module.css';
import { NEW_HEAD, type HeadFields } from './agencyForm';

type Props = {
  heads: HeadFields[];
  onChange: (heads: HeadFields[]) => void;
  wrong: (pointer: string) => string | undefined;
};

/** Who heads the agency, and who did before: the whole list is saved at once. */
export function HeadsField({ heads, onChange, wrong }: Props) {
  const { t } = useTranslation('administration');
  const change = (index: number, part: Partial<HeadFields>) =>
    onChange(heads.map((head, at) => (at === index ? { ...head, ...part } : head)));
  return (
    <fieldset className={styles.heads}>
      <legend>{t('agency.heads')}</legend>
      <p className="sub">{t(heads.length > 0 ? 'agency.headsHint' : 'agency.noHead')}</p>
      {heads.map((head, index) => {
        const at = (field: keyof HeadFields) => `/heads/${index}/${field}`;
        return (
          <div
            key={index}
            className={styles.line}
            role="group"
            aria-label={t('agency.headLine', { number: index + 1 })}
          >
            <TextInput
              id={fieldId(at('name'))}
              label={t('agency.head.name')}
              value={head.name}
              onChange={({ target }) => change(index, { name: target.value })}
              error={wrong(at('name'))}
            />
            <TextInput
              id={fieldId(at('title'))}
              label={t('agency.head.title')}
              value={head.title}
              onChange={({ target }) => change(index, { title: target.value })}
              error={wrong(at('title'))}
            />
            <DateField
              id={fieldId(at('validFrom'))}
              label={t('agency.head.validFrom')}
              value={head.validFrom}
              onChange={(validFrom) => change(index, { validFrom })}
              error={wrong(at('validFrom'))}
            />
            <DateField
              id={fieldId(at('validUntil'))}
              label={t('agency.head.validUntil')}
              value={head.validUntil === null ? undefined : neighbourDate(head.validUntil, -1)}
              onChange={(last) => change(index, { validUntil: neighbourDate(last, 1) })}
              onClear={() => change(index, { validUntil: null })}
              placeholder={t('agency.stillOpen')}
              error={wrong(at('validUntil'))}
            />
            <Button
              variant="subtle"
              px="sm"
              aria-label={t('agency.dropHead', { number: index + 1, name: head.name })}
              onClick={() => onChange(heads.filter((_, other) => other !== index))}
            >
              <Icon name="close" size="small" />
            </Button>
          </div>
        );
      })}
      <Button
        size="xs"
        leftSection={<Icon name="plus" size="small" />}
        onClick={() => onChange([...heads, NEW_HEAD])}
      >
        {t('agency.addHead')}
      </Button>
    </fieldset>
  );
}
