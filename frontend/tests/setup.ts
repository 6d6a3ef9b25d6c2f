import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadTexts, startI18n, type Namespace } from '@/i18n';
import vi from '@/i18n/vi';

// jsdom has no media queries; Mantine asks for them.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

beforeAll(async () => {
  await startI18n('vi');
  await loadTexts(Object.keys(vi) as Namespace[]);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});
