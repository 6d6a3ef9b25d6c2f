import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';

/** Seconds since it came on screen; readers of the screen hear what is done, not each second. */
export function Elapsed() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const tick = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1000)), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <span className="fig" aria-hidden>
      {t('imports.seconds', { number: format.number(seconds) })}
    </span>
  );
}
