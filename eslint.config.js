import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Imports go down, never sideways: app → features → ui | session | sheet → domain.
const ROOMS = [
  { type: 'app', pattern: 'src/app/**', partialMatch: false },
  { type: 'feature', pattern: 'src/features/*/**', partialMatch: false, capture: ['name'] },
  { type: 'ui', pattern: 'src/ui/**', partialMatch: false },
  { type: 'session', pattern: 'src/session/**', partialMatch: false },
  { type: 'sheet', pattern: 'src/sheet/**', partialMatch: false },
  { type: 'messages', pattern: 'src/messages/**', partialMatch: false },
  { type: 'domain', pattern: 'src/domain/**', partialMatch: false },
  { type: 'cli', pattern: 'src/cli/**', partialMatch: false },
];

const mayImport = (room, rooms) => ({
  from: { element: { type: room } },
  allow: { to: { element: { types: { anyOf: [room, ...rooms] } } } },
});

const IMPORT_RULES = [
  mayImport('app', ['feature', 'ui', 'session', 'messages', 'domain']),
  {
    from: { element: { type: 'feature' } },
    allow: {
      to: { element: { types: { anyOf: ['ui', 'session', 'sheet', 'messages', 'domain'] } } },
    },
  },
  {
    from: { element: { type: 'feature' } },
    allow: {
      to: { element: { type: 'feature', captured: { name: '{{ from.captured.name }}' } } },
    },
  },
  mayImport('ui', ['messages']),
  mayImport('session', ['domain']),
  mayImport('sheet', ['domain']),
  mayImport('messages', ['domain']),
  mayImport('domain', []),
  mayImport('cli', ['domain', 'messages']),
];

// Each outside library has one room; elsewhere its name is an error.
const OWNED = {
  zustand: ['session'],
  idb: ['session'],
  jspdf: ['sheet'],
  uqr: ['sheet'],
  recharts: ['features/results'],
  'zxing-wasm': ['features/workshop/scan'],
  'react-hook-form': ['features', 'ui'],
  wouter: ['app', 'features', 'ui'],
  react: ['main.tsx', 'app', 'features', 'ui', 'session'],
  zod: ['domain', 'features', 'session'],
};

const restrictedIn = (room) =>
  Object.entries(OWNED)
    .filter(([, rooms]) => !rooms.some((own) => own === room || room.startsWith(`${own}/`)))
    .map(([name]) => ({
      regex: `^${name}(/|$)`,
      message: `${name} belongs to ${OWNED[name].join(', ')}`,
    }));

const outsideLibraries = (room, exceptions = []) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: exceptions.map((folder) => `src/${folder}/**`),
  rules: {
    'no-restricted-imports': ['error', { patterns: restrictedIn(room) }],
  },
});

// Parts of jsPDF with a history of advisories (paper.md); none of them is needed here.
const FORBIDDEN_JSPDF = 'html|addJS|AcroForm|createAnnotation|addSvgAsImage|loadFile|addMetadata';

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'test-results/**'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // There are neither classes nor enums here, and these two take their time to find none.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': ROOMS,
      'boundaries/include': ['src/**/*'],
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: IMPORT_RULES }],
    },
  },
  outsideLibraries('domain'),
  outsideLibraries('session'),
  outsideLibraries('sheet'),
  outsideLibraries('messages'),
  outsideLibraries('ui'),
  outsideLibraries('app'),
  outsideLibraries('cli'),
  outsideLibraries('features', ['features/results', 'features/workshop/scan']),
  outsideLibraries('features/workshop/scan'),
  outsideLibraries('features/results'),
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': a11y },
    rules: { ...reactHooks.configs.recommended.rules, ...a11y.configs.recommended.rules },
  },
  {
    files: ['src/sheet/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[property.name=/^(${FORBIDDEN_JSPDF})$/]`,
          message: 'This part of jsPDF is not used here.',
        },
      ],
    },
  },
  {
    // Data and words are long by nature.
    files: ['src/messages/**', 'src/domain/questionnaires/**', 'tests/fixtures/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/{features,app}/**/*.tsx'],
    ...testingLibrary.configs['flat/react'],
  },
  {
    files: ['src/cli/**', 'src/sheet/fonts/subset.ts', 'tests/run.ts', 'tests/{bench,long}/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
