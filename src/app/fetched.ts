import { createElement, use, type ComponentType, type ReactNode } from 'react';
import { markWhenReady } from '#messages/mark-when-ready.ts';

/** A screen that is fetched when it is first needed, or before that with `ask`. */
export type Fetched<Props> = ((props: Props) => ReactNode) & {
  readonly ask: () => Promise<unknown>;
};

/**
 * One that is there already is drawn at once, which `lazy` does not do; one that could not be
 * fetched is asked for again the next time.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Fetched<Props> {
  let asked: Promise<ComponentType<Props>> | undefined;
  const ask = () => {
    asked ??= markWhenReady(
      load().catch((error: unknown) => {
        asked = undefined;
        throw error;
      }),
    );
    return asked;
  };
  return Object.assign((props: Props) => createElement(use(ask()), props), { ask });
}
