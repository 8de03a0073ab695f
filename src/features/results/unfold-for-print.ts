import { useEffect, type RefObject } from 'react';

/**
 * Opens what is folded inside an element while the page is printed, and folds it again after. The
 * style of the printed page shows folded content too where the browser can; this is for the rest.
 */
export function useUnfoldForPrint(inside: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const unfolded = new Set<HTMLDetailsElement>();
    const unfold = () => {
      const folded = inside.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const details of folded ?? []) {
        details.open = true;
        unfolded.add(details);
      }
    };
    const fold = () => {
      for (const details of unfolded) details.open = false;
      unfolded.clear();
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, [inside]);
}
