import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, lazily, useAhead, useShortcuts } from '@/ui';
import { ChannelsCard } from './ChannelsCard';
import type { Change, Revised, Versions, VersionView } from './contract';
import { DocumentsSection } from './DocumentsSection';
import styles from './Editor.module.css';
import { EditorContext } from './editorContext';
import { FeesSection } from './FeesSection';
import { GeneralSection } from './GeneralSection';
import { FormsSection, LegalBasisSection, ResultSection, RetentionSection } from './OtherSections';
import { diffQuery, impactQuery } from './requests';
import { ReviewPanel } from './ReviewPanel';
import { SavingLine } from './SavingLine';
import { goToSection, SectionNav } from './SectionNav';
import { SECTIONS } from './sections';
import { StepsCard } from './StepsCard';
import { useDraftEditor } from './useDraftEditor';
import { VersionHead } from './VersionHead';

const DiscardDialog = lazily(() => import('./DiscardDialog').then((file) => file.DiscardDialog));
const MergeDialog = lazily(() => import('./MergeDialog').then((file) => file.MergeDialog));

const NO_CHANGES: Change[] = [];

type Props = { versions: Revised<Versions>; view: Revised<VersionView> };

/** Tomorrow's rules, written without touching today's dossiers. */
export function DraftPage({ versions, view }: Props) {
  const { t } = useTranslation('catalogue');
  useAhead(MergeDialog);
  useAhead(DiscardDialog);
  const editor = useDraftEditor(view);
  const [discarding, setDiscarding] = useState(false);
  /** The revision whose comparison has been put off. */
  const [putOff, setPutOff] = useState<number>();
  const { procedureCode: code, number, basedOn } = view;
  const diff = useQuery({ ...diffQuery(code, number, basedOn ?? number), enabled: basedOn !== null });
  const { data: impact } = useQuery(impactQuery(code, number));
  const open = useMemo(
    () => new Map(impact?.versions.map((version) => [version.number, version.open])),
    [impact],
  );
  useShortcuts(
    SECTIONS.map((section, index) => ({
      keys: `Alt+Digit${index + 1}`,
      label: t(`section.${section}`),
      run: () => goToSection(section),
    })),
  );
  const { model, change } = editor;
  const changes = diff.data?.changes ?? NO_CHANGES;
  const editing = useMemo(() => ({ model, change, view, changes }), [model, change, view, changes]);
  return (
    <EditorContext value={editing}>
      <VersionHead
        versions={versions}
        number={number}
        name={model.name}
        open={open}
        aside={
          <>
            <SavingLine editor={editor} changedAt={view.changedAt} />
            {editor.conflict && (
              <Button size="xs" onClick={() => setPutOff(undefined)}>
                {t('merge.open')}
              </Button>
            )}
            <Button size="xs" variant="subtle" onClick={() => setDiscarding(true)}>
              {t('discard.open')}
            </Button>
          </>
        }
      />
      <div className={styles.grid}>
        <SectionNav />
        <div className={styles.middle}>
          {editor.refusal && <ErrorPanel error={editor.refusal} />}
          <GeneralSection />
          <ChannelsCard />
          <StepsCard />
          <DocumentsSection />
          <FeesSection />
          <ResultSection />
          <LegalBasisSection />
          <FormsSection />
          <RetentionSection />
        </div>
        <ReviewPanel versions={versions} editor={editor} diff={diff} impact={impact} />
      </div>
      {discarding && (
        <DiscardDialog
          view={view}
          last={versions.items.length === 1}
          onDiscarded={editor.dropTyped}
          onClose={() => setDiscarding(false)}
        />
      )}
      {editor.conflict && putOff !== view.revision && (
        <MergeDialog {...editor.conflict} editor={editor} onClose={() => setPutOff(view.revision)} />
      )}
    </EditorContext>
  );
}
