import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { useFormat } from './format/useFormat';
import { Icon } from './Icon';
import styles from './Panels.module.css';

/** The id an input carries so that a problem's pointer finds it: `/applicant/name` is `field-applicant-name`. */
export const fieldId = (pointer: string) => `field${pointer.replace(/[/:.]/g, '-')}`;

/** The server's words for one field, for the line under it. */
export const fieldError = (error: unknown, pointer: string) =>
  error instanceof ApiProblem ? error.errors.find((problem) => problem.pointer === pointer) : undefined;

type Props = {
  error: ApiProblem;
  /** The name of a field as the form shows it: "Họ và tên" for `/applicant/name`. */
  nameOf?: (pointer: string) => string | undefined;
};

/** What the server refused, each line a link to its field. Takes the focus when it appears. */
export function ProblemSummary({ error, nameOf }: Props) {
  const { t } = useTranslation('ui');
  const { text, language } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);

  const focusField = (event: MouseEvent, pointer: string) => {
    event.preventDefault();
    document.getElementById(fieldId(pointer))?.focus();
  };
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>
        <Icon name="alert" />
        {error.errors.length > 0 ? t('problems', { count: error.errors.length }) : error.detail(language)}
      </h2>
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, detail, detailEn }) => (
            <li key={`${pointer} ${detail}`}>
              <a href={`#${fieldId(pointer)}`} onClick={(event) => focusField(event, pointer)}>
                {nameOf?.(pointer) && `${nameOf(pointer)}: `}
                {text(detail, detailEn)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
