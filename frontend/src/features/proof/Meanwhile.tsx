import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deviation } from '@/api';
import { Icon, useFormat } from '@/ui';
import { differences, fieldsOf, isSaid, lastAnswer, type AnswerFields } from './answers';
import styles from './ProofTab.module.css';

type Props = {
  /** As it has become. */
  deviation: Deviation;
  opened: AnswerFields;
  mine: AnswerFields;
  onDrop: () => void;
  onAdd: () => void;
  onClose: () => void;
};

/** Somebody else recorded something meanwhile: both side by side, and nothing of either is lost unasked. */
export function Meanwhile({ deviation, opened, mine, onDrop, onAdd, onClose }: Props) {
  const { t } = useTranslation(['proof', 'ui']);
  const format = useFormat();
  const last = lastAnswer(deviation);
  if (!last) return null;
  const theirs = fieldsOf(deviation);
  const same = isSaid(theirs, mine);
  const said = { name: last.by.name, time: format.time(last.at) };
  return (
    <div className={styles.meanwhile} role="alert">
      <p className="fig">
        <Icon name="alert" size="small" /> <b>{t(same ? 'form.same' : 'form.stale', said)}</b>
      </p>
      {same ? (
        <Button size="xs" onClick={onClose}>
          {t('ui:close')}
        </Button>
      ) : (
        <>
          <Compared rows={differences(opened, theirs, mine)} name={last.by.name} />
          <div className={styles.choices}>
            <Button size="xs" onClick={onDrop}>
              {t('form.keepTheirs')}
            </Button>
            <Button size="xs" onClick={onAdd}>
              {t('form.addMine')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Compared({ rows, name }: { rows: ReturnType<typeof differences>; name: string }) {
  const { t } = useTranslation('proof');
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('form.opened')}</th>
          <th scope="col">{t('form.theirs', { name })}</th>
          <th scope="col">{t('form.mine')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, ...texts }) => (
          <tr key={field}>
            <th scope="row">{t(`deviation.${field}`)}</th>
            {(['opened', 'theirs', 'mine'] as const).map((whose) => (
              <td key={whose} lang={texts[whose] ? 'vi' : undefined}>
                {texts[whose] || t('form.nothing')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
