import { useEffect, useRef, type ReactNode } from 'react';
import { shared } from '#messages/en/shared.ts';
import styles from './page.module.css';

/** Moving focus to the new heading only makes sense once a first screen has been read. */
let aPageWasShown = false;

/** The document title, and focus on the heading after a move from another screen. */
export function usePageTitle(title: string, focusKey: string = title) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${shared.product}`;
  }, [title]);
  useEffect(() => {
    if (aPageWasShown) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    aPageWasShown = true;
  }, [focusKey]);
  return heading;
}

/** The focus for whoever stood on something that is gone now. */
export const focusTitle = () => document.querySelector('h1')?.focus();

/** Header with the way home, status and links; then the one main region of the screen. */
export function Page({
  brand,
  status,
  nav,
  notice,
  narrow = false,
  children,
}: {
  readonly brand: { readonly text: string; readonly href: string };
  readonly status?: ReactNode;
  readonly nav?: ReactNode;
  readonly notice?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The hash belongs to the routes, so the jump is made by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {shared.skipToContent}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.brand} href={brand.href}>
            {brand.text}
          </a>
          {status}
          {nav === undefined ? null : (
            <nav className={styles.nav} aria-label={shared.navigation}>
              {nav}
            </nav>
          )}
        </div>
      </header>
      {notice}
      <main
        id="main"
        tabIndex={-1}
        className={narrow ? `${styles.main ?? ''} ${styles.narrow ?? ''}` : styles.main}
      >
        {children}
      </main>
    </>
  );
}

/** The one `h1` of a screen; it takes focus after a move. */
export function PageTitle({
  children,
  title,
  focusKey,
}: {
  readonly children: ReactNode;
  readonly title: string;
  readonly focusKey?: string;
}) {
  const heading = usePageTitle(title, focusKey);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
