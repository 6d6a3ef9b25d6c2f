import { defineConfig } from '@playwright/test';

// The e2e tests drive the real stack (make run) with the system's Chromium.
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  reporter: [['list']],
  projects: [
    { name: 'journeys', testIgnore: 'screenshots.spec.ts' },
    // The pictures of the README: `npm run screenshots` against a make run that has seen make demo.
    { name: 'screenshots', testMatch: 'screenshots.spec.ts' },
  ],
  use: {
    baseURL: process.env.MOTCUA_BASE_URL ?? 'http://localhost:5173',
    locale: 'vi-VN',
    viewport: { width: 1280, height: 720 },
    // A trace without its film, which costs more than the tests on a machine without a graphics card.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    // Nobody waits for a dialog to have faded in.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.MOTCUA_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
