import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { ErrorPanel } from './ErrorPanel';

/**
 * For dialogs of rare use: fetched when one is first opened. The page below stays as it is meanwhile, with all that
 * was typed into it, also when the file does not come.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [Loaded, setLoaded] = useState(() => fetched);
    const [error, setError] = useState<unknown>();
    const fetch = useCallback(() => {
      setError(undefined);
      load().then((component) => {
        fetched = component;
        setLoaded(() => component);
      }, setError);
    }, []);
    useEffect(() => {
      if (!fetched) fetch();
    }, [fetch]);
    if (Loaded) return <Loaded {...props} />;
    return error ? <ErrorPanel error={error} onRetry={fetch} /> : null;
  };
}
