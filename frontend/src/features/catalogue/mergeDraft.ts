import { hashKey } from '@tanstack/react-query';
import type { Content } from './contract';

export type Member = keyof Content;
export type Side = 'THEIRS' | 'MINE';
/** A part that somebody else has saved otherwise than it stands here. */
export type Conflict = { member: Member; preset: Side };

/** Equal whatever the order of their members. */
const same = (one: unknown, other: unknown) => hashKey([one]) === hashKey([other]);

/**
 * What differs between what somebody else saved and what is typed here. Where only one of the two changed a part,
 * that one is preset; where both did, what is typed here.
 */
export function conflicts(opened: Content, theirs: Content, mine: Content): Conflict[] {
  return (Object.keys(mine) as Member[])
    .filter((member) => !same(theirs[member], mine[member]))
    .map((member) => ({ member, preset: same(opened[member], mine[member]) ? 'THEIRS' : 'MINE' }));
}

export function merge(theirs: Content, mine: Content, chosen: Partial<Record<Member, Side>>): Content {
  const taken = Object.entries(chosen)
    .filter(([, side]) => side === 'MINE')
    .map(([member]) => [member, mine[member as Member]]);
  return { ...theirs, ...(Object.fromEntries(taken) as Partial<Content>) };
}
