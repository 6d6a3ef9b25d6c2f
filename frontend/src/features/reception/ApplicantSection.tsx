import { Button, Checkbox, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, fieldId, Icon, readCitizenCard, useFormat, useScanner } from '@/ui';
import styles from './ApplicantSection.module.css';
import { tidyBirth } from './birth';
import { fillFromCard, typeApplicant, undoFill, type ApplicantField } from './draft';
import section from './Section.module.css';
import { SectionHead } from './SectionHead';
import { sectionId } from './sections';
import { useApplicantLookup } from './useApplicantLookup';
import type { Reception } from './useReception';

type Field = {
  name: ApplicantField;
  area: string;
  type?: 'email' | 'tel';
  figures?: boolean;
  optional?: boolean;
};

const FIELDS: Field[] = [
  { name: 'idNumber', area: 'id', figures: true },
  { name: 'name', area: 'name' },
  { name: 'birthDate', area: 'birth', figures: true },
  { name: 'phone', area: 'phone', type: 'tel', figures: true },
  { name: 'address', area: 'address' },
  { name: 'email', area: 'email', type: 'email', optional: true },
];

type Props = Pick<Reception, 'draft' | 'change'> & { error: unknown };

export function ApplicantSection({ draft, change, error }: Props) {
  const { t } = useTranslation('reception');
  const { applicant, filled } = draft;
  const { offers, fill, lookUp } = useApplicantLookup(draft, change);

  const [scanned, setScanned] = useState<string>();
  useScanner((text) => {
    const card = readCitizenCard(text);
    if (!card) return undefined;
    return () => {
      change((now) => fillFromCard(now, card));
      lookUp(card.idNumber);
      setScanned(card.name);
    };
  });

  const type = (name: ApplicantField, text: string) => {
    change((now) => typeApplicant(now, name, text));
    if (name === 'idNumber') lookUp(text);
  };
  return (
    <section
      id={sectionId('applicant')}
      className={`card ${section.section}`}
      aria-label={t('applicant.title')}
    >
      <SectionHead number={2} done={applicant.name.trim() !== ''} title={t('applicant.title')}>
        {t('applicant.hint')}
      </SectionHead>
      <div className={styles.fields}>
        {FIELDS.map((field) => (
          <ApplicantInput
            key={field.name}
            field={field}
            value={applicant[field.name]}
            filled={filled?.fields.includes(field.name) ?? false}
            error={error}
            onType={(text) => type(field.name, text)}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <div role="status">
          {scanned && scanned === applicant.name && (
            <p className={styles.source}>
              <Icon name="scan" size="small" />
              {t('applicant.scanned')}
            </p>
          )}
          {filled && (
            <p className={styles.source}>
              <Icon name="info" size="small" />
              <span>
                {t('applicant.filledFrom')}{' '}
                <Link
                  to="/dossiers/$code"
                  params={{ code: filled.fromDossier }}
                  target="_blank"
                  className="fig nowrap"
                >
                  {filled.fromDossier}
                </Link>
              </span>
              <button type="button" className={styles.undo} onClick={() => change(undoFill)}>
                {t('applicant.undo')}
              </button>
            </p>
          )}
          {offers.length > 0 && (
            <div className={styles.offers}>
              <span>{t('applicant.offers')}</span>
              {offers.map((offer) => (
                <Button key={offer.fromDossier} size="xs" onClick={() => fill(offer)}>
                  {offer.applicant.name}
                </Button>
              ))}
            </div>
          )}
        </div>
        <Checkbox
          label={t('applicant.priority')}
          checked={draft.priority}
          onChange={(event) => {
            const priority = event.currentTarget.checked;
            change((now) => ({ ...now, priority }));
          }}
        />
      </div>
    </section>
  );
}

type InputProps = {
  field: Field;
  value: string;
  filled: boolean;
  error: unknown;
  onType: (text: string) => void;
};

function ApplicantInput({ field, value, filled, error, onType }: InputProps) {
  const { t } = useTranslation('reception');
  const { text } = useFormat();
  const pointer = `/applicant/${field.name}`;
  const problem = fieldError(error, pointer);
  return (
    <TextInput
      id={fieldId(pointer)}
      className={styles[field.area]}
      classNames={{ input: [filled ? styles.filled : '', field.figures ? 'fig' : ''].join(' ') }}
      label={
        <>
          {t(`applicant.${field.name}`)}
          {field.optional && <em className={styles.optional}> {t('optional')}</em>}
        </>
      }
      type={field.type ?? 'text'}
      inputMode={field.name === 'idNumber' ? 'numeric' : undefined}
      // Of the person at the counter, not of the one at the keyboard: the browser has nothing to suggest.
      autoComplete="off"
      value={field.name === 'birthDate' && filled ? tidyBirth(value) : value}
      error={problem && text(problem.detail, problem.detailEn)}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onType(event.target.value)}
      onBlur={() => {
        if (field.name === 'birthDate' && value !== '' && !filled) onType(tidyBirth(value));
      }}
    />
  );
}
