import styles from './ProcedureSheet.module.css';

type Props = { id: string; title: string; text: string | null };

/** A part that is one text, in the words of the decision; what nobody stated is not there. */
export function TextSection({ id, title, text }: Props) {
  if (!text) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p lang="vi" className={styles.text}>
        {text}
      </p>
    </section>
  );
}
