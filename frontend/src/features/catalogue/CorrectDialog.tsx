import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, FormDialog, useTyped } from '@/ui';
import styles from './Dialogs.module.css';
import type { LegalReference, Revised, VersionView } from './contract';
import { correctionOf, CORRECTED_TEXTS, PAPER_TEXTS, wordsOf, type Words } from './correction';
import { correct } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

type Props = { view: Revised<VersionView>; onClose: () => void };

/** New words for a slip of the pen; what people rely on changes with a new version only. */
export function CorrectDialog({ view, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { procedureCode: code, number, revision, content } = view;
  const { typed, type, latest } = useTyped<Words>(wordsOf(content));
  const correcting = useCatalogueAct({
    act: () => correct({ code, number, revision }, correctionOf(content, latest())),
    done: () => t('correct.done', { number }),
    onDone: onClose,
  });
  const changePaper = (index: number, part: Partial<Words['documents'][number]>) =>
    type({ documents: typed.documents.map((paper, at) => (at === index ? { ...paper, ...part } : paper)) });
  const changeLaw = (index: number, part: Partial<LegalReference>) =>
    type({ legalBasis: typed.legalBasis.map((law, at) => (at === index ? { ...law, ...part } : law)) });
  return (
    <FormDialog
      title={t('correct.title', { number })}
      confirm={t('correct.confirm')}
      error={correcting.error}
      pending={correcting.isPending}
      onConfirm={() => correcting.mutate()}
      onClose={onClose}
      size="46rem"
    >
      <p>{t('correct.body')}</p>
      <Textarea
        id={fieldId('/reason')}
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        autosize
        minRows={1}
        value={typed.reason}
        onChange={({ target }) => type({ reason: target.value })}
        data-autofocus
      />
      {CORRECTED_TEXTS.map((member) => (
        <Textarea
          key={member}
          id={fieldId(`/${member}`)}
          label={t(`member.${member}`)}
          autosize
          minRows={1}
          maxRows={8}
          value={typed[member]}
          onChange={({ target }) => type({ [member]: target.value })}
        />
      ))}
      {typed.documents.map((paper, index) => (
        <fieldset key={paper.code} className={styles.paper}>
          <legend className="fig">{t('documents.numbered', { number: index + 1 })}</legend>
          {PAPER_TEXTS.map((member) => (
            <Textarea
              key={member}
              size="xs"
              label={t(member === 'name' ? 'documents.paper' : `member.${member}`)}
              autosize
              minRows={1}
              value={paper[member] ?? ''}
              onChange={({ target }) => changePaper(index, { [member]: target.value || null })}
            />
          ))}
        </fieldset>
      ))}
      <fieldset className={styles.paper}>
        <legend>{t('section.legalBasis')}</legend>
        {typed.legalBasis.map((law, index) => (
          <div key={index} className={styles.pair}>
            {(['citation', 'url'] as const).map((member) => (
              <TextInput
                key={member}
                size="xs"
                label={t(`member.${member}`)}
                value={law[member] ?? ''}
                onChange={({ target }) => changeLaw(index, { [member]: target.value || null })}
              />
            ))}
          </div>
        ))}
        <Button
          size="xs"
          onClick={() => type({ legalBasis: [...typed.legalBasis, { citation: null, url: null }] })}
        >
          {t('legalBasis.add')}
        </Button>
      </fieldset>
    </FormDialog>
  );
}
