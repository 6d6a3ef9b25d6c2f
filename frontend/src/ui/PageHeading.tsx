import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

let moved = false;
/** Called by the router when the person goes from one page to another. */
export const notePageChange = () => {
  moved = true;
};

type Props = {
  /** Title of the window; the heading itself unless `children` say more. */
  title: string;
  children?: ReactNode;
  /** Changes when the same component shows another thing, such as the next dossier. */
  arrival?: string;
};

/** The one h1 of a page. After a change of page it takes the focus, so that readers hear where they are. */
export function PageHeading({ title, children, arrival }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
