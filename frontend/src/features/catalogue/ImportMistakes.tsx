import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, saveFile, useFormat } from '@/ui';
import type { FileMistake } from './contract';
import { mistakesCsv } from './importFile';
import styles from './ImportsPage.module.css';
import { ImportTable } from './ImportTable';

/** Every place to mend, on screen and as a list to take along. */
export function ImportMistakes({ mistakes, name }: { mistakes: readonly FileMistake[]; name: string }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const inSheets = mistakes.some(({ sheet }) => sheet !== null);
  const download = () => {
    const head = ['sheet', 'line', 'column', 'mistake', 'code'] as const;
    const words = head.map((one) => t(`imports.${one}`));
    const list = mistakesCsv(mistakes, words, format.language);
    saveFile(
      new Blob([list], { type: 'text/csv' }),
      `${name.replace(/\.\w+$/, '')}-${t('imports.listName')}.csv`,
    );
  };
  return (
    <section className={`card ${styles.part}`} aria-labelledby="mistakes">
      <div className={styles.partHead}>
        <div role="alert">
          <h2 id="mistakes" className={styles.wrong}>
            <Icon name="alert" />
            {t('imports.mistakes', { count: mistakes.length, number: format.number(mistakes.length) })}
          </h2>
        </div>
        <Button size="xs" leftSection={<Icon name="download" size="small" />} onClick={download}>
          {t('imports.download')}
        </Button>
      </div>
      <p className={styles.say}>{t('imports.mend')}</p>
      <ImportTable
        caption={t('imports.mistakesTable')}
        columns={[
          ...(inSheets ? [t('imports.sheet')] : []),
          t('imports.line'),
          t('imports.column'),
          t('imports.mistake'),
        ]}
      >
        {mistakes.map(({ sheet, line, column, detail, detailEn }, index) => (
          <tr key={index}>
            {inSheets && <td className="mono">{sheet}</td>}
            <td className="fig">{format.number(line)}</td>
            <td className="mono">{column}</td>
            <td>{format.text(detail, detailEn)}</td>
          </tr>
        ))}
      </ImportTable>
    </section>
  );
}
