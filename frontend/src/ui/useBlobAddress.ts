import { useEffect, useState } from 'react';

/** An address for what is in memory, taken back when it is no longer looked at. */
export function useBlobAddress(content: Blob | undefined) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!content) return undefined;
    const made = URL.createObjectURL(content);
    // The address belongs to this effect, which takes it back.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [content]);
  return address;
}
