import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Material that lies beside the project and is not part of it: `../shared/data`, seen from its root. */
export const sharedFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url)));

/** Drops a file on the page as a person does who drags it there from a folder. */
export async function drop(page: Page, name: string, type: string, content: Buffer) {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, fileType, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName, { type: fileType }));
      return transfer;
    },
    [name, type, content.toString('base64')] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
