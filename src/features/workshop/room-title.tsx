import { createContext, use } from 'react';
import styles from './screen.module.css';

/** Inside the console the picture is a part of the page, with a heading of its own below the page's. */
export const TitleLevel = createContext<'h1' | 'h2'>('h1');

export function Title({
  isQuestion = false,
  children,
}: {
  readonly isQuestion?: boolean;
  readonly children: string;
}) {
  const look = isQuestion ? styles.question : styles.title;
  return use(TitleLevel) === 'h1' ? (
    <h1 className={look}>{children}</h1>
  ) : (
    <h2 className={look}>{children}</h2>
  );
}
