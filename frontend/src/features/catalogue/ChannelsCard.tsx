import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel } from '@/api';
import { Icon, oneOf } from '@/ui';
import type { SupplementPolicy } from './contract';
import { changePointers, keyed, type ItemOf } from './draftModel';
import styles from './Editor.module.css';
import rowStyles from './EditorRows.module.css';
import { useEditor } from './editorContext';
import { LimitField } from './LimitField';
import { CheckNotes, useField, Was } from './Marks';
import { RemovedRows } from './RemovedRows';
import { SectionCard } from './SectionCard';

const CHANNELS: readonly Channel[] = ['DIRECT', 'ONLINE', 'POSTAL'];
const POLICIES: readonly SupplementPolicy[] = ['RESTART', 'RESUME'];

/** How to hand in and how long it takes, a row for each way. */
export function ChannelsCard() {
  const { t } = useTranslation('catalogue');
  const { model, addItem, set, isChangedUnder, view } = useEditor();
  const places = changePointers('channels', model.channels);
  const unused = CHANNELS.filter((one) => model.channels.every(({ channel }) => channel !== one));
  const policy = useField('/supplementPolicy');
  return (
    <SectionCard section="time" title={t('time.limits')} aside={t('time.dayOfReceipt')}>
      <div className={rowStyles.scroll}>
        <table className={rowStyles.table}>
          <caption className="visually-hidden">{t('time.limits')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('member.channel')}</th>
              <th scope="col">{t('member.limit')}</th>
              <th scope="col">{t('member.secondLimit')}</th>
              <th scope="col">{view.basedOn && t('editor.basis', { number: view.basedOn })}</th>
              <th scope="col">
                <span className="visually-hidden">{t('editor.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.channels.map((terms, index) => (
              <ChannelRows key={terms.key} terms={terms} index={index} place={places[index] as string} />
            ))}
            <RemovedRows list="channels" columns={3} />
          </tbody>
        </table>
      </div>
      <CheckNotes pointers={['/channels']} />
      <div className={styles.foot}>
        {unused.map((channel) => (
          <Button
            key={channel}
            size="xs"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() =>
              addItem('channels', keyed({ channel, instructions: null, limit: null, secondLimit: null }))
            }
          >
            {t('time.addChannel', { channel: t(`channel.${channel}`) })}
          </Button>
        ))}
        <div className={`${styles.inline} ${isChangedUnder('/supplementPolicy') ? styles.changed : ''}`}>
          <NativeSelect
            {...policy}
            size="xs"
            label={t('member.supplementPolicy')}
            value={model.supplementPolicy ?? ''}
            onChange={({ target }) => set({ supplementPolicy: oneOf(target.value, POLICIES) ?? null })}
          >
            <option value="">{t('time.officePolicy')}</option>
            {POLICIES.map((one) => (
              <option key={one} value={one}>
                {t(`supplementPolicy.${one}`)}
              </option>
            ))}
          </NativeSelect>
          <Was pointers={['/supplementPolicy']} />
        </div>
        <div className={`${styles.inline} ${isChangedUnder('/immediate') ? styles.changed : ''}`}>
          <Checkbox
            label={t('member.immediate')}
            checked={model.immediate}
            onChange={({ target }) => set({ immediate: target.checked })}
          />
          <Was pointers={['/immediate']} />
        </div>
      </div>
    </SectionCard>
  );
}

type RowProps = { terms: ItemOf<'channels'>; index: number; place: string };

function ChannelRows({ terms, index, place }: RowProps) {
  const { t } = useTranslation('catalogue');
  const { changeAt, isChangedUnder, setItem, removeItem } = useEditor();
  const at = `/channels/${index}`;
  const instructions = useField(`${at}/instructions`);
  const name = terms.channel ? t(`channel.${terms.channel}`) : t('editor.notStated');
  const change = (part: Partial<ItemOf<'channels'>>) => setItem('channels', terms.key, part);
  const mark =
    changeAt(place)?.kind === 'ADDED'
      ? rowStyles.rowAdded
      : isChangedUnder(place)
        ? rowStyles.rowChanged
        : '';
  return (
    <>
      <tr className={mark}>
        <th scope="row" rowSpan={2}>
          {name}
        </th>
        <td>
          <LimitField
            label={`${t('member.limit')}, ${name}`}
            pointer={`${at}/limit`}
            value={terms.limit}
            onChange={(limit) => change({ limit })}
          />
        </td>
        <td>
          <LimitField
            label={`${t('member.secondLimit')}, ${name}`}
            pointer={`${at}/secondLimit`}
            value={terms.secondLimit}
            onChange={(secondLimit) => change({ secondLimit })}
          />
        </td>
        <td>
          <Was pointers={[place, `${place}/limit`, `${place}/limit/value`, `${place}/limit/unit`]} />
          <Was
            pointers={[`${place}/secondLimit`, `${place}/secondLimit/value`, `${place}/secondLimit/unit`]}
          />
        </td>
        <td>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => removeItem('channels', terms.key)}
            aria-label={t('editor.removeNamed', { name })}
          >
            {t('editor.remove')}
          </Button>
        </td>
      </tr>
      <tr className={`${mark} ${rowStyles.continued}`}>
        <td colSpan={4}>
          <Textarea
            {...instructions}
            size="xs"
            autosize
            minRows={1}
            aria-label={`${t('member.instructions')}, ${name}`}
            placeholder={t('member.instructions')}
            value={terms.instructions ?? ''}
            onChange={({ target }) => change({ instructions: target.value || null })}
          />
          <Was pointers={[`${place}/instructions`]} />
          <CheckNotes
            pointers={[
              at,
              ...['channel', 'instructions', 'limit', 'secondLimit'].map((member) => `${at}/${member}`),
              ...['value', 'unit'].flatMap((part) => [`${at}/limit/${part}`, `${at}/secondLimit/${part}`]),
            ]}
          />
        </td>
      </tr>
    </>
  );
}
