import { expect, it } from 'vitest';
import { bodyOf, emptySheet } from './sheet';

it('names the dossier or the office, and nobody who did not say who they are', () => {
  const sheet = { ...emptySheet, agency: 'H07.142', content: ' Chờ lâu quá ' };
  expect(bodyOf(sheet)).toEqual({
    kind: 'FEEDBACK',
    subject: 'PROCEDURE',
    content: 'Chờ lâu quá',
    agency: 'H07.142',
  });
  expect(bodyOf({ ...sheet, dossierCode: 'H07.142-261118-0001', name: 'Bích' })).toEqual({
    kind: 'FEEDBACK',
    subject: 'PROCEDURE',
    content: 'Chờ lâu quá',
    dossierCode: 'H07.142-261118-0001',
    sender: { name: 'Bích', phone: undefined, email: undefined, address: undefined },
  });
});
