import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  mailing,
  type ReportSubscriptionChange,
  type ReportSubscriptionChoices,
  type ReportSubscriptionRequest,
} from '@/api';
import { ChangeList, ListTable, useFormat } from '@/ui';
import { useSubscriptionWords } from './useSubscriptionWords';

type Props = { number: number; choices: ReportSubscriptionChoices | undefined };
type Step = ReportSubscriptionChange & { before: ReportSubscriptionChange['content'] };

/** Each with what the subscription was before it. The server tells the newest, and not what was before the oldest of them. */
const steps = (changes: readonly ReportSubscriptionChange[]): Step[] =>
  changes.map((change, index) => ({ ...change, before: changes[index + 1]?.content ?? change.content }));

/** Who did what to a subscription, newest first. Rows are only ever added. */
export function SubscriptionHistory({ number, choices }: Props) {
  const { t } = useTranslation('mailing');
  const detail = useQuery(mailing.subscriptionQuery(number));
  return (
    <ListTable
      caption={t('history.title', { number })}
      columns={[t('history.at'), t('history.by'), t('history.what')]}
      list={detail}
      rows={detail.data && steps(detail.data.changes)}
      empty={t('history.empty')}
    >
      {(step) => <Line key={step.at} step={step} choices={choices} />}
    </ListTable>
  );
}

function Line({ step, choices }: { step: Step; choices: ReportSubscriptionChoices | undefined }) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const told = useTold(choices);
  const { act, at, actor, actorName, content, before } = step;
  const ofItself = act === 'OWNER_LEFT';
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(at)}</td>
      <td>
        {ofItself ? t('history.ofItself') : actorName}
        {!ofItself && <span className="sub fig">{actor}</span>}
      </td>
      <td>
        {act !== 'CREATED' && <b>{t(`history.act.${act}`)}</b>}
        <ChangeList
          change={{ before: act === 'CREATED' ? null : told(before), after: told(content) }}
          words={{ label: (name) => t(`field.${name as 'report'}`), value: (_, value) => String(value) }}
        />
      </td>
    </tr>
  );
}

/** The content of a change as the page says it elsewhere: the parts of a period and of a rhythm in one. */
function useTold(choices: ReportSubscriptionChoices | undefined) {
  const { t } = useTranslation('mailing');
  const words = useSubscriptionWords(choices);
  return (content: ReportSubscriptionChange['content']) => {
    const stated = content as ReportSubscriptionRequest;
    return {
      report: words.report(stated),
      groupBy: words.grouping(stated),
      format: stated.format,
      period: words.period(stated),
      every: words.rhythm(stated),
      addresses: stated.addresses.join(', '),
      language: t(`language.${stated.language}`),
    };
  };
}
