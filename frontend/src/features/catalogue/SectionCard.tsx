import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Editor.module.css';
import { sectionId, type Section } from './sections';

type Props = {
  section: Section;
  /** When a section has several cards: which one this is, and that it is not the first. */
  title?: string;
  follows?: boolean;
  aside?: ReactNode;
  children: ReactNode;
};

/** A sheet of the editor; the left column and Alt with a digit lead to the first of each section. */
export function SectionCard({ section, title, follows = false, aside, children }: Props) {
  const { t } = useTranslation('catalogue');
  const heading = useId();
  return (
    <section
      className={`card ${styles.card}`}
      id={follows ? undefined : sectionId(section)}
      data-section={section}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <div className={styles.cardHead}>
        <h2 id={heading}>{title ?? t(`section.${section}`)}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
