import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTextEditor, TEXT_MS } from '#session/text-editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function recorded() {
  const written: string[] = [];
  const editor = createTextEditor((text: string) => written.push(text));
  return { written, editor };
}

const hidePage = () => {
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
};

test('the first change is written at once', () => {
  const { written, editor } = recorded();
  editor.change('a');
  expect(written).toEqual(['a']);
  editor.stop();
});

test('fast typing is written every hundred milliseconds, never put off until it pauses', () => {
  const { written, editor } = recorded();
  for (let letter = 1; letter <= 20; letter += 1) {
    editor.change('x'.repeat(letter));
    vi.advanceTimersByTime(25);
  }
  expect(written.map((text) => text.length)).toEqual([1, 4, 8, 12, 16, 20]);
  editor.stop();
});

test('nothing is written twice, and a rest is written once the time is over', () => {
  const { written, editor } = recorded();
  editor.change('a');
  editor.change('ab');
  vi.advanceTimersByTime(TEXT_MS - 1);
  expect(written).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(written).toEqual(['a', 'ab']);
  vi.advanceTimersByTime(TEXT_MS * 10);
  expect(written).toEqual(['a', 'ab']);
  editor.stop();
});

test.each([
  ['leaving the field', (editor: { flush: () => void }) => editor.flush()],
  ['closing the page', () => window.dispatchEvent(new Event('pagehide'))],
  ['hiding the page', hidePage],
  ['taking the field away', (editor: { stop: () => void }) => editor.stop()],
])('%s writes the rest at once', (_, leave) => {
  const { written, editor } = recorded();
  editor.change('a');
  editor.change('ab');
  leave(editor);
  expect(written).toEqual(['a', 'ab']);
  editor.stop();
  expect(written).toEqual(['a', 'ab']);
});

test('a page that comes to the front writes nothing', () => {
  const { written, editor } = recorded();
  editor.change('a');
  editor.change('ab');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(written).toEqual(['a']);
  editor.stop();
});

test('whatever is typed, in whatever rhythm, the last text is the last one written', () => {
  const strokes = fc.array(fc.tuple(fc.string(), fc.nat({ max: 300 })), { minLength: 1 });
  fc.assert(
    fc.property(strokes, (typed) => {
      const { written, editor } = recorded();
      for (const [text, pause] of typed) {
        editor.change(text);
        vi.advanceTimersByTime(pause);
      }
      editor.stop();
      expect(written.at(-1)).toBe(typed.at(-1)?.[0]);
      expect(vi.getTimerCount()).toBe(0);
    }),
  );
});
