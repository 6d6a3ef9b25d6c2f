import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/ui';
import type { Revised, Versions, VersionView } from './contract';
import { CorrectDialog } from './CorrectDialog';
import { ReasonDialog } from './ReasonDialog';
import { openDraft, withdrawPublication } from './requests';
import { useMayWrite } from './roles';
import styles from './ProcedurePage.module.css';
import { useCatalogueAct } from './useCatalogueAct';

type Props = { versions: Revised<Versions>; view: Revised<VersionView> };

/** What may be done from a published version: the next one, the open draft, a correction, taking it back. */
export function VersionActs({ versions, view }: Props) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<'correct' | 'withdraw'>();
  const { procedureCode: code, number, phase, revision } = view;
  const draft = versions.items.find((version) => version.phase === 'DRAFT');
  const before = versions.items.find((version) => version.phase !== 'DRAFT' && version.number < number);
  const opening = useCatalogueAct({
    act: () => openDraft(code, number),
    done: (opened) => t('acts.opened', { number: opened.number }),
    onDone: (opened) =>
      navigate({
        to: '/catalogue/$code/versions/$number',
        params: { code, number: String(opened.number) },
      }),
  });
  const withdrawing = useCatalogueAct<unknown, string>({
    act: (reason) => withdrawPublication({ code, number, revision }, reason),
    done: () => t('withdraw.done', { number }),
    onDone: () => setDialog(undefined),
  });
  return (
    <div className={styles.acts}>
      {mayWrite && draft && (
        <Button
          variant="filled"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/catalogue/$code/versions/$number"
              params={{ code, number: String(draft.number) }}
            />
          )}
        >
          {t('acts.draft', { number: draft.number })}
        </Button>
      )}
      {mayWrite && !draft && !versions.retiredOn && (
        <Button variant="filled" loading={opening.isPending} onClick={() => opening.mutate()}>
          {t('acts.newFrom', { number })}
        </Button>
      )}
      {opening.error && <ErrorPanel error={opening.error} />}
      {before && phase !== 'DRAFT' && (
        <Button
          renderRoot={(props) => (
            <Link
              {...props}
              to="/catalogue/$code/versions/$number/diff/$against"
              params={{ code, number: String(number), against: String(before.number) }}
            />
          )}
        >
          {t('acts.diff', { number: before.number })}
        </Button>
      )}
      {mayWrite && phase !== 'DRAFT' && (
        <Button onClick={() => setDialog('correct')}>{t('acts.correct')}</Button>
      )}
      {mayWrite && phase === 'UPCOMING' && (
        <Button className={styles.destructive} onClick={() => setDialog('withdraw')}>
          {t('acts.withdraw')}
        </Button>
      )}
      {dialog === 'correct' && <CorrectDialog view={view} onClose={() => setDialog(undefined)} />}
      {dialog === 'withdraw' && (
        <ReasonDialog
          title={t('withdraw.title', { number })}
          body={t('withdraw.body', { number })}
          confirm={t('withdraw.confirm')}
          act={withdrawing}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
