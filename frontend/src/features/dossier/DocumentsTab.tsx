import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Act } from '@/api';
import { EmptyState, Icon } from '@/ui';
import { Card } from './Card';
import styles from './Documents.module.css';
import { PaperLocation } from './PaperLocation';
import { PaperTable } from './PaperTable';
import { SupplementNotices } from './SupplementNotices';
import { useDossier } from './useDossier';

/** Papers: what the version asks, what came, what is missing, what goes back, and where it all lies. */
export function DossierDocuments() {
  const { t } = useTranslation('dossier');
  const { documents, papers, sets, resultDelivery, note } = useDossier();
  const unknown = documents.length === 0 && papers.missingDocuments.length === 0;
  return (
    <div className={styles.tab}>
      <Card
        title={t('documents.title')}
        aside={
          <span className="fig">
            {t('documents.sets', { count: sets })} · {t(`documents.${resultDelivery}`)}
          </span>
        }
      >
        <Missing />
        {unknown ? (
          <EmptyState>{t('documents.none')}</EmptyState>
        ) : (
          <PaperTable checklist={papers.checklist} />
        )}
        {note && (
          <p className={styles.note}>
            <Icon name="info" size="small" /> {note}
          </p>
        )}
      </Card>
      <SupplementNotices papers={papers} />
      <PaperLocation />
    </div>
  );
}

/** What can be done about papers that are missing: ask for them, or take them in. */
const ANSWERS: Act[] = ['REQUEST_SUPPLEMENT', 'REQUEST_COMPLETION', 'RECEIVE_SUPPLEMENT'];

/** What is missing, and the notice that asks for it, filled in already. */
function Missing() {
  const { t } = useTranslation('dossier');
  const { code, papers, allowedActions } = useDossier();
  if (papers.missingDocuments.length === 0) return null;
  const next = allowedActions.find(({ act, allowed }) => allowed && ANSWERS.includes(act));
  return (
    <div className={styles.missing}>
      <Icon name="alert" />
      <p>{t('papers.missing', { count: papers.missingDocuments.length })}</p>
      {next && (
        <Button
          variant="filled"
          renderRoot={(props) => (
            <Link {...props} to="/dossiers/$code" params={{ code }} search={{ act: next.act }} />
          )}
        >
          {t(`acts.name.${next.act}`)}
        </Button>
      )}
    </div>
  );
}
