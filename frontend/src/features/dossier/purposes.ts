import type { attachments } from '@/api';

/** `COMPONENT:2` is a scan of paper 2; the other kinds are named alone. */
export const purposeOf = (choice: string): attachments.Purpose => {
  const [kind, requiredDocument] = choice.split(':') as [attachments.Purpose['kind'], string?];
  return requiredDocument === undefined ? { kind } : { kind, requiredDocument };
};

export const OTHER_PURPOSES = ['RESULT', 'VERIFICATION', 'OTHER'] as const;
