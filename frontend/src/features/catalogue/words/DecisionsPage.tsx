import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazily, ListTable, useAhead, useFormat } from '@/ui';
import { useMayWrite } from '../roles';
import { DecisionFileDialog } from './DecisionFileDialog';
import { decisionListQuery } from './requests';
import { ChangeCell, FileCell, ProcedureCount } from './WordCells';
import { WordsPage } from './WordsPage';

const DecisionDialog = lazily(() => import('./DecisionDialog').then((file) => file.DecisionDialog));

/** The decisions (quyết định công bố) by which procedures are published. */
export function DecisionsPage() {
  const { t } = useTranslation('catalogue');
  useAhead(DecisionDialog);
  const format = useFormat();
  const search = useSearch({ from: '/staff/catalogue/decisions' });
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const list = useInfiniteQuery(decisionListQuery(search));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const [changed, setChanged] = useState<number>();
  const changing = rows?.find(({ id }) => id === changed);
  const [opened, setOpened] = useState<number>();
  const withFile = rows?.find(({ id }) => id === opened);
  return (
    <WordsPage
      word="decision"
      search={search}
      onSearch={(narrowed) => void navigate({ to: '/catalogue/decisions', search: narrowed, replace: true })}
      adding={(onClose) => <DecisionDialog decision={undefined} onClose={onClose} />}
    >
      <ListTable
        caption={t('words.decision.list')}
        columns={[
          t('words.member.number'),
          t('words.member.issuedOn'),
          t('words.member.issuer'),
          t('words.member.title'),
          t('words.procedures'),
          t('words.file.paper'),
          ...(mayWrite ? [t('editor.acts')] : []),
        ]}
        list={list}
        rows={rows}
        empty={t('words.empty')}
      >
        {({ id, number, issuedOn, issuer, title, url, file, procedureCount }) => (
          <tr key={id}>
            <th scope="row" className="fig">
              {url ? (
                <a href={url} rel="noreferrer" target="_blank">
                  {number}
                </a>
              ) : (
                number
              )}
            </th>
            <td className="fig">{format.date(issuedOn)}</td>
            <td lang="vi">{issuer}</td>
            <td lang="vi">{title}</td>
            <ProcedureCount count={procedureCount} search={{ q: number, state: 'ALL' }} />
            <FileCell name={number} file={file?.name} mayWrite={mayWrite} onOpen={() => setOpened(id)} />
            {mayWrite && <ChangeCell name={number} onChange={() => setChanged(id)} />}
          </tr>
        )}
      </ListTable>
      {withFile && (
        <DecisionFileDialog
          key={withFile.id}
          decision={withFile}
          mayWrite={mayWrite}
          onClose={() => setOpened(undefined)}
        />
      )}
      {changing && (
        <DecisionDialog key={changing.id} decision={changing} onClose={() => setChanged(undefined)} />
      )}
    </WordsPage>
  );
}
