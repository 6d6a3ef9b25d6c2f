import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editorContext';
import { countBySection, sectionId, SECTIONS, type Section } from './sections';
import styles from './SectionNav.module.css';

export function goToSection(section: Section) {
  const card = document.getElementById(sectionId(section));
  card?.scrollIntoView({ block: 'start' });
  const first = card?.querySelector<HTMLElement>('input, select, textarea') ?? card;
  first?.focus({ preventScroll: true });
}

/** The parts of a version, with the number of changes and of faults in each. */
export function SectionNav() {
  const { t } = useTranslation('catalogue');
  const { changes, view } = useEditor();
  const current = useSectionInSight();
  const changed = countBySection(changes);
  const faults = countBySection(view.checks.filter(({ severity }) => severity === 'BLOCKING'));
  return (
    <nav className={styles.nav} aria-label={t('sections')}>
      <ul>
        {SECTIONS.map((section, index) => (
          <li key={section}>
            <a
              href={`#${sectionId(section)}`}
              aria-current={section === current ? 'true' : undefined}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onClick={(event) => {
                event.preventDefault();
                goToSection(section);
              }}
            >
              {t(`section.${section}`)}
              {faults[section] && (
                <span className={`${styles.faults} fig`}>
                  {faults[section]}
                  <span className="visually-hidden"> {t('faults', { count: faults[section] })}</span>
                </span>
              )}
              {changed[section] && (
                <span className={`${styles.count} fig`}>
                  {changed[section]}
                  <span className="visually-hidden"> {t('changes', { count: changed[section] })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section at the top of what is in sight. */
function useSectionInSight() {
  const [current, setCurrent] = useState<Section>('general');
  useEffect(() => {
    const seen = new Map<Element, boolean>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
        const first = [...seen].find(([, inSight]) => inSight)?.[0];
        if (first instanceof HTMLElement) setCurrent(first.dataset.section as Section);
      },
      { rootMargin: '-30% 0px -50% 0px' },
    );
    for (const card of document.querySelectorAll('[data-section]')) {
      seen.set(card, false);
      observer.observe(card);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
