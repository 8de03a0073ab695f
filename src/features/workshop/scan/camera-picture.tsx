import { useEffect, useRef } from 'react';
import { scan as words } from '#messages/en/scan.ts';
import { readCodes } from './read-codes.ts';
import { watchFrames } from './watch-frames.ts';
import styles from './scan.module.css';

/** People expect a mirror of a camera that looks at them; one that looks away shows what it sees. */
const looksAway = (stream: MediaStream) =>
  stream.getVideoTracks()[0]?.getSettings().facingMode === 'environment';

/** The running camera; hands on the codes of each picture. */
export function CameraPicture({
  stream,
  onCodes,
  onFault,
}: {
  readonly stream: MediaStream;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onFault: () => void;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onCodes, onFault });
  useEffect(() => {
    latest.current = { onCodes, onFault };
  });
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    element.srcObject = stream;
    return watchFrames(
      element,
      async (picture) => latest.current.onCodes(await readCodes(picture)),
      () => latest.current.onFault(),
    );
  }, [stream]);
  return (
    <video
      ref={video}
      className={styles.video}
      data-mirrored={looksAway(stream) ? undefined : true}
      aria-label={words.picture}
      autoPlay
      muted
      playsInline
    />
  );
}
