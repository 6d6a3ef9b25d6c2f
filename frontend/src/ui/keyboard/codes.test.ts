import { describe, expect, it } from 'vitest';
import { readCitizenCard, readDossierCode } from './codes';

describe('the code of a dossier', () => {
  it('is read as it is printed, in capitals', () => {
    expect(readDossierCode('H07.142-261125-0001')).toBe('H07.142-261125-0001');
    expect(readDossierCode(' h07.142-261125-0001 ')).toBe('H07.142-261125-0001');
  });

  it('is read off the address that a receipt carries', () => {
    expect(readDossierCode('https://motcua.example/lookup/H07.142-261125-0001')).toBe('H07.142-261125-0001');
  });

  it.each(['123456789012', '079090001234|x|y', 'https://elsewhere.example/a-b-c', 'Nguyễn Văn A'])(
    'is not %s',
    (text) => expect(readDossierCode(text)).toBeUndefined(),
  );
});

describe('the card of a citizen', () => {
  const CARD = '079190001234|024123456|Trần Thị Mỹ Linh|14051990|Nữ|Ấp 3, Tam Phước, Vĩnh Long|01072021';

  it('tells number, name, birth and residence', () => {
    expect(readCitizenCard(CARD)).toEqual({
      idNumber: '079190001234',
      name: 'Trần Thị Mỹ Linh',
      birthDate: '14/05/1990',
      address: 'Ấp 3, Tam Phước, Vĩnh Long',
    });
  });

  it('has seven parts, though the old number may be missing', () => {
    expect(readCitizenCard(CARD.replace('024123456', ''))?.idNumber).toBe('079190001234');
    expect(readCitizenCard(CARD.replace('|Nữ', ''))).toBeUndefined();
  });

  it.each(['H07.142-261125-0001', '1|2|3|4|5|6|7', CARD.replace('14051990', '1990')])('is not %s', (text) =>
    expect(readCitizenCard(text)).toBeUndefined(),
  );
});
