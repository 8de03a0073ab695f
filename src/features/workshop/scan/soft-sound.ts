/** A short soft sound, made here and not loaded; only after somebody has clicked in this page. */

const HERTZ = 880;
const LOUDNESS = 0.12;
const SECONDS = 0.14;

export function softSound() {
  let context: AudioContext | undefined;
  const play = () => {
    if (typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    const [tone, gain] = [context.createOscillator(), context.createGain()];
    const now = context.currentTime;
    tone.frequency.value = HERTZ;
    gain.gain.setValueAtTime(LOUDNESS, now);
    gain.gain.exponentialRampToValueAtTime(0.001, now + SECONDS);
    tone.connect(gain).connect(context.destination);
    tone.start(now);
    tone.stop(now + SECONDS);
  };
  return {
    play,
    close: () => {
      void context?.close();
      context = undefined;
    },
  };
}
