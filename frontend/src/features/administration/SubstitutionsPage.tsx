import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterNote, Icon, lazily, ListTable, useAhead, useFormat } from '@/ui';
import { AdministrationPage } from './AdministrationPage';
import type { Substitution } from './contract';
import { SubstitutionMark } from './Marks';
import { personQuery, substitutionsQuery } from './requests';
import { useAgency, useMayCreate } from './useAgency';
import { useRoleName } from './useRoleName';

const ChangeSubstitutionDialog = lazily(() =>
  import('./ChangeSubstitutionDialog').then((file) => file.ChangeSubstitutionDialog),
);

const SubstitutionDialog = lazily(() =>
  import('./SubstitutionDialog').then((file) => file.SubstitutionDialog),
);

/** Who stands in for whom: to come, running and past. */
export function SubstitutionsPage() {
  const { t } = useTranslation('administration');
  useAhead(ChangeSubstitutionDialog);
  useAhead(SubstitutionDialog);
  const agency = useAgency();
  const mayCreate = useMayCreate();
  const search = useSearch({ from: '/staff/admin/substitutions' });
  const navigate = useNavigate();
  const { username, absent = '' } = search;
  const { data: person } = useQuery({ ...personQuery(agency, absent), enabled: absent !== '' });
  const list = useInfiniteQuery(substitutionsQuery(agency, { username }));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<number>();
  const editing = rows?.find(({ id }) => id === edited);
  return (
    <AdministrationPage
      title={t('substitution.list')}
      acts={
        mayCreate && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setAdding(true)}
          >
            {t('substitution.add')}
          </Button>
        )
      }
    >
      <p className="sub">{t('substitution.hint')}</p>
      {username && (
        <FilterNote
          onDrop={() => void navigate({ to: '/admin/substitutions', search: { agency: search.agency } })}
        >
          {t('substitution.only', { username })}
        </FilterNote>
      )}
      <ListTable
        caption={t('substitution.list')}
        columns={[
          t('substitution.substitute'),
          t('substitution.absent'),
          t('substitution.roles'),
          t('substitution.span'),
          t('substitution.reason'),
          t('substitution.standing'),
          t('act'),
        ]}
        list={list}
        rows={rows}
        empty={t('substitution.empty')}
      >
        {(row) => <Row key={row.id} row={row} onEdit={() => setEdited(row.id)} />}
      </ListTable>
      {(adding || (absent && person)) && (
        <SubstitutionDialog
          agency={agency}
          absent={absent ? person : undefined}
          onClose={() => {
            setAdding(false);
            void navigate({
              to: '/admin/substitutions',
              search: { ...search, absent: undefined },
              replace: true,
            });
          }}
        />
      )}
      {editing && (
        <ChangeSubstitutionDialog
          key={editing.id}
          agency={agency}
          substitution={editing}
          onClose={() => setEdited(undefined)}
        />
      )}
    </AdministrationPage>
  );
}

function Row({ row, onEdit }: { row: Substitution; onEdit: () => void }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const roleName = useRoleName();
  const { absent, substitute, roles, firstDay, lastDay, reason, state, mayEdit } = row;
  return (
    <tr>
      <th scope="row">{substitute.name}</th>
      <td>{absent.name}</td>
      <td>{roles.map(roleName).join(', ')}</td>
      <td className="fig">
        {t('substitution.days', { first: format.date(firstDay), last: format.date(lastDay) })}
      </td>
      <td>{reason}</td>
      <td>
        <SubstitutionMark state={state} />
      </td>
      <td>
        {mayEdit && (
          <Button
            size="xs"
            onClick={onEdit}
            aria-label={t('substitution.changeOne', {
              substitute: substitute.name,
              absent: absent.name,
              day: format.date(firstDay),
            })}
          >
            {t(state === 'RUNNING' ? 'substitution.shorten' : 'form.change')}
          </Button>
        )}
      </td>
    </tr>
  );
}
