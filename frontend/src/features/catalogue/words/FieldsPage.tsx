import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postedFiles } from '@/api';
import { lazily, ListTable, useAhead } from '@/ui';
import { useMayWrite } from '../roles';
import { nextPlace } from './nextPlace';
import { fieldListQuery } from './requests';
import { ChangeCell, ProcedureCount, RetiredMark } from './WordCells';
import { WordsPage } from './WordsPage';

const FieldDialog = lazily(() => import('./FieldDialog').then((file) => file.FieldDialog));

/** The fields (lĩnh vực) that procedures are filed under. */
export function FieldsPage() {
  const { t } = useTranslation('catalogue');
  useAhead(FieldDialog);
  const search = useSearch({ from: '/staff/catalogue/fields' });
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const list = useQuery(fieldListQuery(search));
  const [changed, setChanged] = useState<string>();
  const changing = list.data?.find(({ code }) => code === changed);
  return (
    <WordsPage
      word="field"
      search={search}
      onSearch={(narrowed) => void navigate({ to: '/catalogue/fields', search: narrowed, replace: true })}
      retirable
      adding={(onClose) => (
        <FieldDialog field={undefined} sortOrder={nextPlace(list.data)} onClose={onClose} />
      )}
    >
      <ListTable
        caption={t('words.field.list')}
        columns={[
          t('words.member.sortOrder'),
          t('words.member.name'),
          t('words.member.code'),
          t('words.member.departmentCode'),
          t('words.procedures'),
          t('posting.column'),
          t('list.state'),
          ...(mayWrite ? [t('editor.acts')] : []),
        ]}
        list={list}
        rows={list.data}
        empty={t('words.empty')}
      >
        {({ code, name, nameEn, departmentCode, sortOrder, procedureCount, retired }) => (
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
            <td className="fig">{departmentCode}</td>
            <ProcedureCount count={procedureCount} search={{ field: code, state: 'ALL' }} />
            <td>
              {procedureCount > 0 && (
                <a href={postedFiles.field(code)} aria-label={t('posting.ofFieldNamed', { name })}>
                  {t('posting.short')}
                </a>
              )}
            </td>
            <RetiredMark retired={retired} />
            {mayWrite && <ChangeCell name={name} onChange={() => setChanged(code)} />}
          </tr>
        )}
      </ListTable>
      {changing && (
        <FieldDialog
          key={changing.code}
          field={changing}
          sortOrder={changing.sortOrder}
          onClose={() => setChanged(undefined)}
        />
      )}
    </WordsPage>
  );
}
