import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, type UncertifiedDossier } from '@/api';
import { fieldId, FormDialog, useFormAct, useWrong } from '@/ui';
import styles from './RegisterPage.module.css';

type Paper = { paper: string; pages: string; copies: string; feeVnd: string };
const EMPTY: Paper = { paper: '', pages: '1', copies: '1', feeVnd: '0' };
const NUMBERS = ['pages', 'copies', 'feeVnd'] as const;

/** As it was typed; the server says what is no number. */
const counted = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : (null as unknown as number));

/** Each paper that was certified gets a number of its own. */
export function CertifyDialog({ dossier, onClose }: { dossier: UncertifiedDossier; onClose: () => void }) {
  const { t } = useTranslation('registers');
  const [papers, setPapers] = useState<Paper[]>([EMPTY]);
  const [signatory, setSignatory] = useState('');
  const certifying = useFormAct(
    {
      act: () =>
        registers.certify(dossier, {
          papers: papers.map(({ paper, pages, copies, feeVnd }) => ({
            paper,
            pages: counted(pages),
            copies: counted(copies),
            feeVnd: counted(feeVnd),
          })),
          signatory: signatory.trim() || undefined,
        }),
      done: ({ items }) =>
        t('certified', { numbers: items.map(({ documentNumber }) => documentNumber).join('; ') }),
      onDone: onClose,
    },
    registers.registersChanged,
  );
  const wrong = useWrong(certifying.error);
  const change = (place: number, part: Partial<Paper>) =>
    setPapers((all) => all.map((one, index) => (index === place ? { ...one, ...part } : one)));
  const nameOf = (pointer: string) => {
    const field = pointer.split('/').at(-1);
    if (field === 'signatory') return t('signatory');
    return field === 'paper' || NUMBERS.some((one) => one === field)
      ? t(`paper.${field as keyof Paper}`)
      : undefined;
  };
  return (
    <FormDialog
      title={t('certifyTitle', { code: dossier.code })}
      confirm={t('certify')}
      error={certifying.error}
      pending={certifying.isPending}
      onConfirm={() => certifying.mutate()}
      onClose={onClose}
      nameOf={nameOf}
      size="48rem"
      more={<Button onClick={() => setPapers((all) => [...all, EMPTY])}>{t('addPaper')}</Button>}
    >
      <p>{t('certifyHint')}</p>
      {papers.map((paper, place) => (
        <fieldset key={place} className={styles.certified}>
          <legend className="visually-hidden">{t('paperNumber', { number: place + 1 })}</legend>
          <TextInput
            id={fieldId(`/papers/${place}/paper`)}
            label={t('paper.paper')}
            value={paper.paper}
            onChange={({ target }) => change(place, { paper: target.value })}
            maxLength={500}
            error={wrong(`/papers/${place}/paper`)}
          />
          {NUMBERS.map((field) => (
            <TextInput
              key={field}
              id={fieldId(`/papers/${place}/${field}`)}
              label={t(`paper.${field}`)}
              value={paper[field]}
              onChange={({ target }) => change(place, { [field]: target.value })}
              inputMode="numeric"
              classNames={{ input: 'fig' }}
              error={wrong(`/papers/${place}/${field}`)}
            />
          ))}
        </fieldset>
      ))}
      <TextInput
        id={fieldId('/signatory')}
        label={t('signatory')}
        description={t('signatoryHint')}
        value={signatory}
        onChange={({ target }) => setSignatory(target.value)}
        maxLength={100}
        error={wrong('/signatory')}
      />
    </FormDialog>
  );
}
