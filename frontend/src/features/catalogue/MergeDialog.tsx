import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, KeyButton, useFormat } from '@/ui';
import styles from './Dialogs.module.css';
import type { Content, VersionView } from './contract';
import { conflicts, merge, type Member, type Side } from './mergeDraft';
import { useChangeWords } from './useChangeWords';
import type { DraftEditor } from './useDraftEditor';

type Props = {
  opened: Content;
  theirs: VersionView;
  mine: Content;
  editor: DraftEditor;
  onClose: () => void;
};

/** Somebody else saved the draft first: what differs, side by side, and nothing typed is lost unasked. */
export function MergeDialog({ opened, theirs, mine, editor, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const words = useChangeWords();
  const rows = conflicts(opened, theirs.content, mine);
  const [chosen, setChosen] = useState<Partial<Record<Member, Side>>>({});
  const [copied, setCopied] = useState(false);
  const sideOf = ({ member, preset }: (typeof rows)[number]) => chosen[member] ?? preset;
  const text = (content: Content, member: Member) =>
    words.value({ pointer: `/${member}`, section: member }, content[member]) || t('merge.empty');
  const name = theirs.changedBy.name;
  const copy = async () => {
    const lines = rows.map(({ member }) => `${t(`member.${member}`)}: ${text(mine, member)}`);
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
  };
  const save = () =>
    editor.resolve(
      merge(theirs.content, mine, Object.fromEntries(rows.map((row) => [row.member, sideOf(row)]))),
    );
  return (
    <Dialog
      title={t('merge.title', { name, time: format.time(theirs.changedAt) })}
      onClose={onClose}
      size="55rem"
    >
      <div className={styles.body}>
        <p>{rows.length === 0 ? t('merge.same') : t('merge.body')}</p>
        <div className={styles.scroll} role="region" aria-label={t('merge.body')} tabIndex={-1}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('merge.part')}</th>
                <th scope="col">{t('merge.opened')}</th>
                <th scope="col">{t('merge.theirs', { name })}</th>
                <th scope="col">{t('merge.mine')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.member}>
                  <th scope="row">{t(`member.${row.member}`)}</th>
                  <td className="fig">{text(opened, row.member)}</td>
                  {(['THEIRS', 'MINE'] as const).map((side) => (
                    <td key={side} className="fig">
                      <Radio
                        name={`merge-${row.member}`}
                        label={text(side === 'MINE' ? mine : theirs.content, row.member)}
                        checked={sideOf(row) === side}
                        onChange={() => setChosen((now) => ({ ...now, [row.member]: side }))}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className={styles.foot}>
          <Button onClick={() => void copy()}>{t(copied ? 'merge.copied' : 'merge.copy')}</Button>
          <Button onClick={editor.dropTyped}>{t('merge.drop')}</Button>
          <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" onClick={save} data-autofocus>
            {t('merge.save')}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
