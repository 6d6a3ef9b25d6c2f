import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { Icon, KeyButton, useFormat } from '@/ui';
import styles from './ByScan.module.css';
import { FeeDialog } from './FeeDialog';
import { heldReceipt } from './owed';

type Props = {
  dossier: DossierView;
  /** The first of the stack that waits for money has a key of its own. */
  first: boolean;
};

/** What is still to be paid before the result is handed over, or the receipt of what was. */
export function FeeLine({ dossier, first }: Props) {
  const { t } = useTranslation('byScan');
  const format = useFormat();
  const [collecting, setCollecting] = useState(false);
  const { code, fees, allowedActions } = dossier;
  const action = allowedActions.find(({ act, allowed }) => act === 'COLLECT_FEES' && allowed);
  const receipt = heldReceipt(fees);
  const amount = format.money(fees.dueVnd);
  const collect = t('fee.collect', { amount });
  const shared = {
    size: 'xs',
    'aria-label': t('fee.collectOf', { amount, code }),
    onClick: () => setCollecting(true),
  };
  return (
    <>
      {fees.dueVnd > 0 && (
        <p className={`${styles.fee} fig`}>
          <Icon name="coin" size="small" />
          <b>{t('fee.due', { amount })}</b>
          {action &&
            (first ? (
              <KeyButton keys="Alt+KeyP" {...shared}>
                {collect}
              </KeyButton>
            ) : (
              <Button {...shared}>{collect}</Button>
            ))}
        </p>
      )}
      {fees.dueVnd === 0 && receipt && (
        <p className="sub fig">
          {t('fee.paid', { amount: format.money(receipt.amountVnd), receipt: receipt.code })}
        </p>
      )}
      {collecting && action && (
        <FeeDialog dossier={dossier} action={action} onClose={() => setCollecting(false)} />
      )}
    </>
  );
}
