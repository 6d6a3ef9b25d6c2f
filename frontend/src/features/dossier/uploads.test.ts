import { describe, expect, it } from 'vitest';
import { purposeOf } from './purposes';
import { acceptOf, changed, nextToSend, refusalOf, type Upload } from './uploads';

const limits = {
  maxSize: 1000,
  allowedFiles: [
    { mediaType: 'application/pdf', extensions: ['pdf'] },
    { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  ],
};
const upload = (id: string, state: Upload['state'] = 'WAITING'): Upload => ({
  id,
  file: new File(['x'], `${id}.pdf`),
  choice: 'OTHER',
  idempotencyKey: `key-${id}`,
  state,
  share: 0,
});

describe('uploads', () => {
  it('go one after the other, in the order in which they were chosen', () => {
    const chosen = changed([], { type: 'chosen', uploads: [upload('a'), upload('b')] });
    expect(nextToSend(chosen)?.id).toBe('a');
    const begun = changed(chosen, { type: 'began', id: 'a' });
    expect(nextToSend(begun)).toBeUndefined();
    expect(nextToSend(changed(begun, { type: 'gone', id: 'a' }))?.id).toBe('b');
  });

  it('that fail stay, and do not hold up the rest', () => {
    const begun = changed([upload('a'), upload('b')], { type: 'began', id: 'a' });
    const failed = changed(begun, { type: 'failed', id: 'a', error: new Error('away') });
    expect(failed[0]).toMatchObject({ state: 'FAILED', idempotencyKey: 'key-a' });
    expect(nextToSend(failed)?.id).toBe('b');
  });

  it('are sent again under the same key while nobody knows what became of them', () => {
    const failed = [upload('a', 'FAILED')];
    expect(changed(failed, { type: 'again', id: 'a' })[0]).toMatchObject({
      state: 'WAITING',
      idempotencyKey: 'key-a',
    });
    expect(changed(failed, { type: 'again', id: 'a', idempotencyKey: 'new' })[0]?.idempotencyKey).toBe('new');
  });

  it('tell how far they are', () => {
    const [sent] = changed([upload('a', 'SENDING')], { type: 'progress', id: 'a', share: 0.4 });
    expect(sent?.share).toBe(0.4);
  });
});

describe('a chosen file', () => {
  it('is refused where that can be seen before sending', () => {
    expect(refusalOf({ name: 'a.pdf', size: 0 }, limits)).toBe('EMPTY');
    expect(refusalOf({ name: 'a.pdf', size: 1001 }, limits)).toBe('TOO_LARGE');
    expect(refusalOf({ name: 'a.exe', size: 10 }, limits)).toBe('NOT_ALLOWED');
    expect(refusalOf({ name: 'không đuôi', size: 10 }, limits)).toBe('NOT_ALLOWED');
    expect(refusalOf({ name: 'ẢNH.JPEG', size: 1000 }, limits)).toBeUndefined();
  });

  it('is offered by type and by extension', () => {
    expect(acceptOf(limits)).toBe('application/pdf,.pdf,image/jpeg,.jpg,.jpeg');
  });

  it('is a scan of the paper that was chosen, or of no paper', () => {
    expect(purposeOf('COMPONENT:2')).toEqual({ kind: 'COMPONENT', requiredDocument: '2' });
    expect(purposeOf('RESULT')).toEqual({ kind: 'RESULT' });
  });
});
