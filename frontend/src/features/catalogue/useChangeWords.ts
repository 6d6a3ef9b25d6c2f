import { useTranslation } from 'react-i18next';
import type { TimeLimit } from '@/api';
import { useFormat } from '@/ui';
import type { Change } from './contract';

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** Members whose values are words of a fixed list. */
const CHOICES = [
  'channel',
  'unit',
  'role',
  'kind',
  'scopeLevel',
  'serviceLevel',
  'supplementPolicy',
] as const;
type Choice = (typeof CHOICES)[number];
const isChoice = (member: string): member is Choice => (CHOICES as readonly string[]).includes(member);
const MONEY = ['amountVnd', 'capVnd'];

/** Names and values of what versions say, in the person's language. */
export function useChangeWords() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();

  const limit = (stated: Thing) =>
    typeof stated.value === 'number' && typeof stated.unit === 'string'
      ? format.limit(stated as TimeLimit)
      : '';

  function thing(value: Thing): string {
    if ('unit' in value && 'value' in value) return limit(value);
    if ('percent' in value) return `${text('group', value.group)} ${String(value.percent)}%`;
    if ('fromPage' in value)
      return [
        t('fees.pages', { from: text('', value.fromPage), to: text('', value.toPage) }),
        text('amountVnd', value.amountVnd),
      ].join(': ');
    const known =
      'channel' in value ? text('channel', value.channel) : text('name', value.name ?? value.citation);
    const more = isThing(value.allotted)
      ? limit(value.allotted)
      : isThing(value.limit)
        ? limit(value.limit)
        : text('amountVnd', value.amountVnd);
    return [known, more].filter(Boolean).join(', ');
  }

  function text(member: string, value: unknown): string {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map((one: unknown) => text(member, one)).join(' · ');
    if (isThing(value)) return thing(value);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return MONEY.includes(member) ? format.money(value) : format.number(value);
    if (typeof value !== 'string') return '';
    if (isChoice(member)) return t(`${member}.${value}` as 'unit.WORKING_DAY');
    return /^(validFrom|validUntil)$/.test(member) ? format.date(value) : value;
  }

  return {
    /** "Thời hạn, Trực tiếp" for `/channels/DIRECT/limit/value`; "Giấy tờ, Tờ khai" for a whole paper. */
    label({ pointer, section, item }: Pick<Change, 'pointer' | 'section' | 'item'>) {
      const members = pointer.split('/').slice(3);
      const of = section === 'channels' && item ? text('channel', item) : item;
      const named = members
        .map((member) => t(`member.${member}` as 'member.name', { defaultValue: '' }))
        .filter(Boolean);
      const words =
        named.length === 0
          ? [t(`member.${section}`), of]
          : section === 'channels'
            ? [...named, of]
            : [of, ...named];
      return words.filter(Boolean).join(', ');
    },
    value: ({ pointer, section }: Pick<Change, 'pointer' | 'section'>, value: unknown) =>
      text(pointer.split('/').length === 2 ? section : (pointer.split('/').at(-1) ?? ''), value),
  };
}
