import { screen } from '@testing-library/react';
import { useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazily } from './lazily';

// Outside of `act`, as in a browser: effects run in a turn of their own, and a file may come before it.
beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterEach(() => vi.unstubAllGlobals());

test('what is fetched ahead is shown, also when it comes between the page and its effects', async () => {
  let arrive: (component: () => ReactNode) => void = () => undefined;
  const file = new Promise<() => ReactNode>((resolve) => (arrive = resolve));
  const Late = lazily(() => file);
  function Arrives() {
    useLayoutEffect(() => arrive(() => <p>It is here</p>), []);
    return null;
  }
  Late.ahead();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <>
      <Late />
      <Arrives />
    </>,
  );
  expect(await screen.findByText('It is here')).toBeVisible();
  root.unmount();
});
