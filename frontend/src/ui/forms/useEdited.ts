import { useState } from 'react';
import { contested, typeOver } from './editing';
import { useLatest } from './useLatest';

/**
 * A form over something that others may change meanwhile. Untouched it follows the server; once something is
 * typed it stays with the version that was read, until the person decides what becomes of the newer one.
 */
export function useEdited<Fields extends object>(current: Fields, version: number) {
  const [read, setRead] = useState({ fields: current, version });
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const touched = Object.keys(typed).length > 0;
  if (!touched && read.version !== version) setRead({ fields: current, version });

  const values: Fields = { ...read.fields, ...typed };
  return {
    values,
    touched,
    version: read.version,
    latest: useLatest(values),
    type: (part: Partial<Fields>) => setTyped((before) => typeOver(read.fields, before, part)),
    discard: () => setTyped({}),
    /** Somebody else has changed it since it was read. */
    newer: touched && read.version !== version,
    contested: contested(read.fields, typed, current),
    /** What was typed stays, on top of the newer version. */
    keep: () => setRead({ fields: current, version }),
  };
}
