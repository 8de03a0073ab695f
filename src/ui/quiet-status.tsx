import { useEffect, useState } from 'react';

/** A pause in the typing after which the new text is read out. */
const PAUSE_MS = 1000;

/** Reads a text out once it has stopped changing; what is on the screen changes at once. */
export function QuietStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}
