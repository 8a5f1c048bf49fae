import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFocusAfterNavigation } from './navigation-focus.js';
import styles from './page-heading.module.css';

interface PageHeadingProps {
  /** Plain text: it is the title of the document too. */
  title: string;
  /** Above the title: a reference, a way back. */
  above?: ReactNode;
  /** One or two sentences under it. */
  lead?: ReactNode;
  /** The one primary action of the page, and states. */
  aside?: ReactNode;
}

/** The heading of a page: names the document, and takes the focus after a change of page. */
export function PageHeading({ title, above, lead, aside }: PageHeadingProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const fund = t('shell.name');
  useEffect(() => {
    document.title = `${title} · ${fund}`;
  }, [title, fund]);
  useEffect(() => {
    if (heading.current) takeFocusAfterNavigation(heading.current);
  }, []);
  return (
    <div className={styles.heading}>
      <div className={styles.words}>
        {above ? <div className={styles.above}>{above}</div> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
    </div>
  );
}
