import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstLoad } from './build/firstLoad.ts';

const port = Number(process.env.MOTCUA_FRONTEND_PORT ?? 5173);
const backend = process.env.MOTCUA_BACKEND_URL ?? 'http://localhost:8080';
// The backend owns these two prefixes; every other path is a page of the SPA.
const proxy = { '^/(api|public)/v1/': { target: backend, xfwd: true } };

export default defineConfig({
  plugins: [react(), firstLoad()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port, strictPort: true, proxy },
  preview: { port, strictPort: true, proxy },
  build: {
    // Pages split by themselves (each feature's index.ts imports its pages lazily). The libraries that
    // every page needs stay in one file, which a browser keeps between releases.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next|oidc-client-ts|react-oidc-context|openapi-fetch)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // A browser of another zone must show the office's time: the tests run as if abroad.
    env: { TZ: 'America/New_York' },
  },
});
