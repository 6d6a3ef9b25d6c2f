import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChecksList } from './ChecksList';
import type { Diff, Impact, Revised, Versions } from './contract';
import { DifferenceList } from './DifferenceList';
import { PublishAct } from './PublishAct';
import { RehearsalSection } from './RehearsalSection';
import styles from './ReviewPanel.module.css';
import type { DraftEditor } from './useDraftEditor';

type Props = {
  versions: Revised<Versions>;
  editor: DraftEditor;
  diff: UseQueryResult<Diff>;
  impact: Impact | undefined;
};

/** What stands between a draft and its publication. */
export function ReviewPanel({ versions, editor, diff, impact }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <aside className={styles.panel} aria-label={t('review.label')}>
      <DifferenceList diff={diff} />
      <ChecksList />
      <RehearsalSection impact={impact} />
      <PublishAct versions={versions} editor={editor} count={diff.data?.count} impact={impact} />
    </aside>
  );
}
