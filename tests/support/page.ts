import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, expect } from 'vitest';

// What React or the app says on the console is a fault, unless a test takes it over.
const said: string[] = [];
const note = (...words: readonly unknown[]) => {
  said.push(words.map(String).join(' '));
};
Object.assign(console, { error: note, warn: note });

afterEach(() => {
  cleanup();
  expect(said.splice(0)).toEqual([]);
});
