import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { useEffect, useEffectEvent } from 'react';
import { liveHeaders } from './client';
import type { Act, DossierStatus } from './contract';

/** What the server tells while one looks; `code` is missing where not everybody may know which dossier it was. */
export type LiveEvent =
  | { topic: 'dossier'; code?: string; act: Act; status: DossierStatus; by: string }
  | { topic: 'presence'; code: string; username: string; name: string; until: string }
  /** Something may have been missed: what is shown has to be read again. */
  | { topic: 'resync' };

type Listener = (event: LiveEvent) => void;

/** The server's heartbeat comes every 15 seconds; a connection that is silent for longer is dead. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

const listeners = new Set<Listener>();
let stop: AbortController | undefined;

function tell(event: LiveEvent) {
  listeners.forEach((listener) => listener(event));
}

/** `undefined` for what this version of the screens does not know. */
export function liveEventOf({
  event,
  data,
}: Pick<EventSourceMessage, 'event' | 'data'>): LiveEvent | undefined {
  if (event !== 'dossier' && event !== 'presence' && event !== 'resync') return undefined;
  return { ...(JSON.parse(data) as object), topic: event } as LiveEvent;
}

/** Reads one stream to its end, and tells with which message the next one goes on. */
async function readStream(signal: AbortSignal, lastId: string | undefined, onOpen: () => void) {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const read = { opened: false, lastId };
  const parser = createParser({
    onEvent: (message) => {
      read.lastId = message.id ?? read.lastId;
      const event = liveEventOf(message);
      if (event) tell(event);
    },
  });
  try {
    const answer = await fetch('/api/v1/live', {
      headers: { ...liveHeaders(), ...(lastId && { 'Last-Event-ID': lastId }) },
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!answer.ok || !answer.body) return read;
    read.opened = true;
    onOpen();
    const chunks = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      parser.feed(chunk.value);
    }
  } catch {
    // The line broke, or this screen stopped listening: the next try tells.
  } finally {
    clearTimeout(timer);
  }
  return read;
}

const pause = (signal: AbortSignal, ms: number) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

/** Keeps one stream open for all who listen. The server ends it with every token; that is no failure. */
async function keepListening(signal: AbortSignal) {
  let lastId: string | undefined;
  let wait = FIRST_PAUSE_MS;
  // Without a place to go on from, nobody knows what happened since the page was loaded.
  let missed = false;
  const opened = () => {
    wait = FIRST_PAUSE_MS;
    if (missed) tell({ topic: 'resync' });
    missed = false;
  };
  for (;;) {
    const read = await readStream(signal, lastId, opened);
    if (signal.aborted) return;
    missed ||= !read.opened && lastId === undefined;
    lastId = read.lastId;
    await pause(signal, wait);
    wait = Math.min(LONGEST_PAUSE_MS, wait * 2);
  }
}

/** Hears what happens in the agency for as long as the component is mounted. */
export function useLive(onEvent: Listener) {
  const hear = useEffectEvent(onEvent);
  useEffect(() => {
    const listener: Listener = (event) => hear(event);
    listeners.add(listener);
    if (!stop) {
      stop = new AbortController();
      void keepListening(stop.signal);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.abort();
      stop = undefined;
    };
  }, []);
}
