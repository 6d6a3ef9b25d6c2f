import { useTranslation } from 'react-i18next';
import { fieldId, Icon, useFormat } from '@/ui';
import { useEditor } from './editorContext';
import styles from './ReviewPanel.module.css';
import { useCheckPlace } from './useCheckPlace';
import { goToSection } from './SectionNav';
import { sectionOf } from './sections';

/** To the field that a check speaks of, or the nearest thing around it. */
function goToField(pointer: string) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(fieldId(at));
    if (field) {
      field.focus();
      return;
    }
  }
  goToSection(sectionOf(pointer));
}

/** What the server finds in the draft: faults first, each leading to its field. */
export function ChecksList() {
  const { t } = useTranslation('catalogue');
  const { text } = useFormat();
  const place = useCheckPlace();
  const { view } = useEditor();
  const { checks, stepSums } = view;
  const blocking = checks.filter(({ severity }) => severity === 'BLOCKING');
  const warnings = checks.filter(({ severity }) => severity === 'WARNING');
  const fits = stepSums.length > 0 && stepSums.every(({ overMinutes }) => overMinutes === 0);
  return (
    <section aria-labelledby="checks" id="checks-list" tabIndex={-1}>
      <h2 id="checks">{t('review.checks')}</h2>
      <ul className={styles.checks} aria-live="polite">
        {blocking.length === 0 && (
          <li className={styles.good}>
            <Icon name="check" />
            {t('review.noFaults')}
          </li>
        )}
        {[...blocking, ...warnings].map(({ code, pointer, severity, detail, detailEn }) => (
          <li
            key={`${code} ${pointer} ${detail}`}
            className={severity === 'BLOCKING' ? styles.bad : styles.warn}
          >
            <Icon name={severity === 'BLOCKING' ? 'close' : 'alert'} />
            <button type="button" onClick={() => goToField(pointer)}>
              <span className="visually-hidden">{t(`severity.${severity}`)}: </span>
              {place.full(pointer) && <b>{place.full(pointer)}: </b>}
              {text(detail, detailEn)}
            </button>
          </li>
        ))}
        {fits && (
          <li className={styles.good}>
            <Icon name="check" />
            {t('review.stepsFit')}
          </li>
        )}
      </ul>
      {warnings.length > 0 && <p className={styles.words}>{t('review.warningsLet')}</p>}
    </section>
  );
}
