import { useTranslation } from 'react-i18next';

const MEMBERS = [
  'code',
  'name',
  'nameEn',
  'departmentCode',
  'sortOrder',
  'retired',
  'number',
  'issuedOn',
  'issuer',
  'title',
  'url',
] as const;
export type WordMember = (typeof MEMBERS)[number];

/** The label of a member of a word by the pointer of a problem. */
export function useWordNames() {
  const { t } = useTranslation('catalogue');
  return (pointer: string) => {
    const member = MEMBERS.find((one) => pointer === `/${one}`);
    return member && t(`words.member.${member}`);
  };
}
