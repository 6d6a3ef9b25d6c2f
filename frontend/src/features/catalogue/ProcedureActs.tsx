import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificationBookDialog } from './CertificationBookDialog';
import type { Revised, Versions } from './contract';
import { ReasonDialog } from './ReasonDialog';
import { RefileDialog } from './RefileDialog';
import { withdrawRetirement } from './requests';
import { RetireDialog } from './RetireDialog';
import { useMayWrite } from './roles';
import styles from './ProcedurePage.module.css';
import { useCatalogueAct } from './useCatalogueAct';

/** What may be done with a procedure as a whole. */
export function ProcedureActs({ versions }: { versions: Revised<Versions> }) {
  const { t } = useTranslation('catalogue');
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<'retire' | 'unretire' | 'refile' | 'book'>();
  const { code, revision } = versions;
  const close = () => setDialog(undefined);
  const withdrawing = useCatalogueAct<unknown, string>({
    act: (reason) => withdrawRetirement({ code, revision }, reason),
    done: () => t('unretire.done', { code }),
    onDone: close,
  });
  if (!mayWrite) return null;
  const published = versions.items.some(({ phase }) => phase !== 'DRAFT');
  return (
    <div className={styles.acts}>
      <Button onClick={() => setDialog('refile')}>{t('acts.refile')}</Button>
      <Button onClick={() => setDialog('book')}>{t('acts.book')}</Button>
      {published && !versions.retiredOn && (
        <Button className={styles.destructive} onClick={() => setDialog('retire')}>
          {t('acts.retire')}
        </Button>
      )}
      {versions.retiredOn && <Button onClick={() => setDialog('unretire')}>{t('acts.unretire')}</Button>}
      {dialog === 'retire' && <RetireDialog versions={versions} onClose={close} />}
      {dialog === 'refile' && <RefileDialog versions={versions} onClose={close} />}
      {dialog === 'book' && <CertificationBookDialog versions={versions} onClose={close} />}
      {dialog === 'unretire' && (
        <ReasonDialog
          title={t('unretire.title')}
          body={t('unretire.body')}
          confirm={t('unretire.confirm')}
          act={withdrawing}
          onClose={close}
        />
      )}
    </div>
  );
}
