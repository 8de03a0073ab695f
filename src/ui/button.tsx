import type { ComponentProps } from 'react';
import { shared } from '#messages/en/shared.ts';
import styles from './controls.module.css';

type Look = 'main' | 'quiet' | 'link';

const lookClass = (look: Look): string =>
  look === 'link'
    ? (styles.link ?? '')
    : [styles.button, look === 'quiet' ? styles.quiet : ''].join(' ');

/** A native button; `type` is `button` unless it says `submit`. */
export function Button({
  look = 'main',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { readonly look?: Look }) {
  return <button {...rest} type={type} className={lookClass(look)} />;
}

/** A link that looks like a button, for moving to another screen. */
export function ButtonLink({
  look = 'main',
  children,
  ...rest
}: ComponentProps<'a'> & { readonly look?: Look }) {
  return (
    <a {...rest} className={lookClass(look)}>
      {children}
    </a>
  );
}

/** The way to the page before, on top of a page. */
export function BackLink({ href }: { readonly href: string }) {
  return (
    <p>
      <a href={href}>
        <span aria-hidden="true">← </span>
        {shared.back}
      </a>
    </p>
  );
}
