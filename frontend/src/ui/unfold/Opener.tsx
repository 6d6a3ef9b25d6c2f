import { useImperativeHandle, type Ref, type RefObject } from 'react';

type Props = { of: RefObject<HTMLElement | null>; ref?: Ref<HTMLElement | null> };

/**
 * For `Popover.Target` and `Menu.Target`: hands them a button that was on the page before they were. Draws nothing; the
 * button says by itself what it opens (`useUnfolding`).
 */
export function Opener({ of, ref }: Props) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => of.current, [of]);
  return null;
}
