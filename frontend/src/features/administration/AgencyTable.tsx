import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ListState, ListTable, useFormat } from '@/ui';
import type { AgencySummary } from './contract';
import { AgencyMark } from './Marks';
import { depths } from './tree';
import { useSpan } from './useSpan';

type Props = { list: ListState; rows: readonly AgencySummary[] | undefined };

/** Codes nest as agencies do, so that the order of codes is the order of the tree. */
export function AgencyTable({ list, rows }: Props) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const span = useSpan();
  const depth = depths(rows ?? []);
  return (
    <ListTable
      caption={t('agency.list')}
      columns={[
        t('agency.name'),
        t('agency.code'),
        t('agency.parent'),
        t('agency.span'),
        t('agency.children'),
        t('agency.stateOf'),
      ]}
      list={list}
      rows={rows}
      empty={t('agency.nothing')}
    >
      {({ code, name, parentCode, validFrom, validUntil, state, childCount, own }) => (
        <tr key={code}>
          <th scope="row" style={{ paddingLeft: `${1 + (depth.get(code) ?? 0) * 1.5}rem` }}>
            <Link to="/admin/agencies/$code" params={{ code }}>
              {name}
            </Link>
            {own && <span className="sub">{t('agency.own')}</span>}
          </th>
          <td className="fig">{code}</td>
          <td className="fig">{parentCode}</td>
          <td className="fig">{span(validFrom, validUntil)}</td>
          <td>
            {childCount > 0 ? (
              <Link to="/admin/agencies" search={{ parent: code }}>
                {t('agency.childCount', { count: childCount, number: format.number(childCount) })}
              </Link>
            ) : (
              t('agency.noChild')
            )}
          </td>
          <td>
            <AgencyMark state={state} />
          </td>
        </tr>
      )}
    </ListTable>
  );
}
