import type { FeedbackKind, FeedbackSubject, SendFeedback } from '@/api';

/** What somebody has typed so far. */
export type Sheet = {
  kind: FeedbackKind;
  subject: FeedbackSubject;
  agency: string;
  dossierCode: string;
  content: string;
  name: string;
  phone: string;
  email: string;
  address: string;
};

export const emptySheet: Sheet = {
  kind: 'FEEDBACK',
  subject: 'PROCEDURE',
  agency: '',
  dossierCode: '',
  content: '',
  name: '',
  phone: '',
  email: '',
  address: '',
};

/** There are words, and somebody to read them. */
export const isReady = ({ content, dossierCode, agency }: Sheet) =>
  content.trim() !== '' && (dossierCode.trim() !== '' || agency !== '');

const said = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** What is sent: nothing that was left open. */
export function bodyOf(sheet: Sheet): SendFeedback {
  const { kind, subject, content } = sheet;
  const dossierCode = said(sheet.dossierCode);
  const sender = {
    name: said(sheet.name),
    phone: said(sheet.phone),
    email: said(sheet.email),
    address: said(sheet.address),
  };
  return {
    kind,
    subject,
    content: content.trim(),
    ...(dossierCode ? { dossierCode } : { agency: said(sheet.agency) }),
    ...(Object.values(sender).some(Boolean) ? { sender } : {}),
  };
}
