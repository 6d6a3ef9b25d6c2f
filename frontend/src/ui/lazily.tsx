import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { ErrorPanel } from './ErrorPanel';

/**
 * For what is not on the first screen: fetched when it is first shown, or ahead of that (`useAhead`). The page below stays
 * as it is meanwhile, with all that was typed into it, also when the file does not come.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined;
  const bring = async () => (fetched = await load());
  function Lazily(props: Props) {
    const [Loaded, setLoaded] = useState(() => fetched);
    const [error, setError] = useState<unknown>();
    const fetch = useCallback(() => {
      bring().then((component) => setLoaded(() => component), setError);
    }, []);
    // What this page shows counts, not `fetched`: the file may have come ahead since the page was drawn.
    useEffect(() => {
      if (!Loaded) fetch();
    }, [Loaded, fetch]);
    const again = () => {
      setError(undefined);
      fetch();
    };
    if (Loaded) return <Loaded {...props} />;
    return error ? <ErrorPanel error={error} onRetry={again} /> : null;
  }
  /** A file that does not come now is asked for again when it is wanted, and then says what is wrong. */
  const ahead = () => void bring().catch(() => undefined);
  return Object.assign(Lazily, { ahead });
}

/** Long before anybody reaches for it, once the first screen stands: no click waits for the network. */
export function useAhead(later: { ahead: () => void } | undefined) {
  const ahead = later?.ahead;
  useEffect(() => {
    if (!ahead) return undefined;
    // Safari has no idle time to give: there it is the next turn.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(ahead);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(ahead, { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }, [ahead]);
}
