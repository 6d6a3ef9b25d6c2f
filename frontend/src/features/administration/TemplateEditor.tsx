import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, formTemplates, type FormTemplate } from '@/api';
import { ErrorPanel, useBlobAddress, useFormat } from '@/ui';
import { useMayCreate } from './useAgency';
import { faultPlace, offsetOf } from './templateFaults';
import { PublishTemplateDialog } from './PublishTemplateDialog';
import styles from './Templates.module.css';

/** A text with its words, its faults by line and column, and the paper that it makes. */
export function TemplateEditor({ template }: { template: FormTemplate }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const may = useMayCreate();
  const inForce = template.versions[0]?.text ?? template.shipped;
  const [text, setText] = useState(inForce);
  const [publishing, setPublishing] = useState<{ text: string | null }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const preview = useMutation({ mutationFn: () => formTemplates.preview(template.slug, text) });
  const address = useBlobAddress(preview.data);
  const faults = preview.error instanceof ApiProblem ? preview.error.errors : [];
  const goTo = (pointer: string) => {
    const place = faultPlace(pointer);
    if (!place || !field.current) return;
    const offset = offsetOf(text, place);
    field.current.focus();
    field.current.setSelectionRange(offset, offset);
  };
  return (
    <div className={styles.editor}>
      <div className={styles.text}>
        <Textarea
          ref={field}
          label={t('templates.text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          readOnly={!may}
          rows={19}
          maxLength={60000}
          spellCheck={false}
          classNames={{ input: styles.code }}
        />
        {may && (
          <div className={styles.acts}>
            <Button variant="filled" loading={preview.isPending} onClick={() => preview.mutate()}>
              {t('templates.preview')}
            </Button>
            <Button onClick={() => setPublishing({ text })}>{t('templates.publish')}</Button>
            <Button onClick={() => setText(template.shipped)}>{t('templates.loadShipped')}</Button>
            {template.versions[0]?.text != null && (
              <Button onClick={() => setPublishing({ text: null })}>{t('templates.restore')}</Button>
            )}
          </div>
        )}
        {faults.length > 0 && (
          <ul className={styles.faults} role="alert" aria-label={t('templates.faults')}>
            {faults.map(({ pointer, detail, detailEn }) => (
              <li key={pointer + detail}>
                <button type="button" onClick={() => goTo(pointer)} className="fig">
                  {t('templates.place', faultPlace(pointer) ?? { line: 1, column: 1 })}
                </button>{' '}
                {format.text(detail, detailEn)}
              </li>
            ))}
          </ul>
        )}
        {preview.error && faults.length === 0 && <ErrorPanel error={preview.error} />}
        {address && (
          <iframe
            className={styles.paper}
            src={address}
            title={t('templates.paper', { form: template.title })}
          />
        )}
      </div>
      <aside className={styles.words} aria-label={t('templates.words')}>
        <h2>{t('templates.words')}</h2>
        <p className="sub">{t('templates.wordsHint')}</p>
        <ul className="fig">
          {template.values.map((value) => (
            <li key={value}>
              <code>{`{${value}}`}</code>{' '}
              {template.required.includes(value) && <b>{t('templates.required')}</b>}
            </li>
          ))}
          {template.parts.map((part) => (
            <li key={part}>
              <code>{`{#include ${part} /}`}</code>{' '}
              {template.required.includes(part) && <b>{t('templates.required')}</b>}
            </li>
          ))}
          {template.lists.map(({ list, each, values }) => (
            <li key={list}>
              <code>{`{#for ${each} in ${list}} … {/for}`}</code>{' '}
              {template.required.includes(list) && <b>{t('templates.required')}</b>}
              <ul>
                {values.map((value) => (
                  <li key={value}>
                    <code>{`{${value}}`}</code>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <h2>{t('templates.history')}</h2>
        {template.versions.length === 0 && <p className="sub">{t('templates.onlyShipped')}</p>}
        <ul>
          {template.versions.map((version) => (
            <li key={version.version}>
              <span className="fig">
                {t('templates.version', { version: version.version, date: format.date(version.validFrom) })}
              </span>{' '}
              {version.text === null && t('templates.isShipped')}{' '}
              {version.signing !== 'BY_HAND' && t(`templates.signed.${version.signing}`)}
              <span className="sub" lang="vi">
                {version.publishedBy}, {format.dateTime(version.publishedAt)}: {version.reason}
              </span>
              {version.text !== null && (
                <Button size="xs" onClick={() => setText(version.text ?? '')}>
                  {t('templates.load', { version: version.version })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </aside>
      {publishing && (
        <PublishTemplateDialog
          template={template}
          text={publishing.text}
          onClose={() => setPublishing(undefined)}
        />
      )}
    </div>
  );
}
