/** Looks at the pictures of a running camera, one at a time. */

/** Eight a second: a phone is held still for much longer. */
const BETWEEN_MS = 125;
/** Longest side of the picture that is looked at; what a camera sends beyond it costs only time. */
const LONGEST_SIDE = 1280;

type Look = (picture: ImageData) => Promise<void>;

/** Runs when the next picture is there, or soon where a browser does not tell. */
function onNextFrame(video: HTMLVideoElement, then: () => void): () => void {
  if ('requestVideoFrameCallback' in video) {
    const asked = video.requestVideoFrameCallback(then);
    return () => video.cancelVideoFrameCallback(asked);
  }
  const timer = setTimeout(then, BETWEEN_MS);
  return () => clearTimeout(timer);
}

/** Until the returned function is called. An error of `look` ends it and goes to `onFault`. */
export function watchFrames(
  video: HTMLVideoElement,
  look: Look,
  onFault: (error: unknown) => void,
): () => void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let cancel: () => void = () => undefined;
  let isOver = false;
  const next = (after: number) => {
    const timer = setTimeout(() => {
      cancel = onNextFrame(video, () => void step());
    }, after);
    cancel = () => clearTimeout(timer);
  };
  const step = async () => {
    const startedAt = performance.now();
    const { videoWidth, videoHeight } = video;
    if (context !== null && videoWidth > 0) {
      const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
      const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
      // A camera that was turned, or another one.
      if (canvas.width !== width || canvas.height !== height) {
        [canvas.width, canvas.height] = [width, height];
      }
      context.drawImage(video, 0, 0, width, height);
      try {
        await look(context.getImageData(0, 0, width, height));
      } catch (error) {
        isOver = true;
        onFault(error);
      }
    }
    if (!isOver) next(Math.max(0, BETWEEN_MS - (performance.now() - startedAt)));
  };
  next(0);
  return () => {
    isOver = true;
    cancel();
  };
}
