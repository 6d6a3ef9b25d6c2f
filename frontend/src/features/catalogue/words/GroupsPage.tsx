import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazily, ListTable, useAhead, useFormat } from '@/ui';
import { useMayWrite } from '../roles';
import { nextPlace } from './nextPlace';
import { groupListQuery } from './requests';
import { ChangeCell, RetiredMark } from './WordCells';
import { WordsPage } from './WordsPage';

const GroupDialog = lazily(() => import('./GroupDialog').then((file) => file.GroupDialog));

/** The groups of people who pay less or nothing, as fees name them. */
export function GroupsPage() {
  const { t } = useTranslation('catalogue');
  useAhead(GroupDialog);
  const format = useFormat();
  const search = useSearch({ from: '/staff/catalogue/exemption-groups' });
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const list = useQuery(groupListQuery(search));
  const [changed, setChanged] = useState<string>();
  const changing = list.data?.find(({ code }) => code === changed);
  return (
    <WordsPage
      word="group"
      search={search}
      onSearch={(narrowed) =>
        void navigate({ to: '/catalogue/exemption-groups', search: narrowed, replace: true })
      }
      retirable
      adding={(onClose) => (
        <GroupDialog group={undefined} sortOrder={nextPlace(list.data)} onClose={onClose} />
      )}
    >
      <ListTable
        caption={t('words.group.list')}
        columns={[
          t('words.member.sortOrder'),
          t('words.member.name'),
          t('words.member.code'),
          t('words.procedures'),
          t('list.state'),
          ...(mayWrite ? [t('editor.acts')] : []),
        ]}
        list={list}
        rows={list.data}
        empty={t('words.empty')}
      >
        {({ code, name, nameEn, sortOrder, procedureCount, retired }) => (
          <tr key={code}>
            <td className="fig">{sortOrder}</td>
            <th scope="row">
              <span lang="vi">{name}</span>
              {nameEn && (
                <span className="sub" lang="en">
                  {nameEn}
                </span>
              )}
            </th>
            <td className="fig">{code}</td>
            <td className="fig">{format.number(procedureCount)}</td>
            <RetiredMark retired={retired} />
            {mayWrite && <ChangeCell name={name} onChange={() => setChanged(code)} />}
          </tr>
        )}
      </ListTable>
      {changing && (
        <GroupDialog
          key={changing.code}
          group={changing}
          sortOrder={changing.sortOrder}
          onClose={() => setChanged(undefined)}
        />
      )}
    </WordsPage>
  );
}
