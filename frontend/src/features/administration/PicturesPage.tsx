import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperPictures, type PaperPicture } from '@/api';
import { ErrorPanel, lazily, SkeletonRows, useAhead, useBlobAddress, useFormat } from '@/ui';
import { AdministrationPage } from './AdministrationPage';
import styles from './Pictures.module.css';
import { RemovePictureDialog } from './RemovePictureDialog';
import { useMayCreate } from './useAgency';

const AddPictureDialog = lazily(() => import('./AddPictureDialog').then((file) => file.AddPictureDialog));

/** What is printed where somebody would sign: pictures of signatures and of the seal, from a day on. */
export function PicturesPage() {
  const { t } = useTranslation('administration');
  useAhead(AddPictureDialog);
  const may = useMayCreate();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<PaperPicture>();
  const { data, error, refetch } = useQuery(paperPictures.listQuery());
  return (
    <AdministrationPage
      title={t('pictures.title')}
      acts={
        may && (
          <Button variant="filled" onClick={() => setAdding(true)}>
            {t('pictures.add')}
          </Button>
        )
      }
    >
      <p className="sub">{t('pictures.hint')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={4} />}
      {data?.items.length === 0 && <p>{t('pictures.nothing')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map((picture) => (
            <Picture
              key={picture.id}
              picture={picture}
              onRemove={may && !picture.removal ? () => setRemoving(picture) : undefined}
            />
          ))}
        </ul>
      )}
      {adding && <AddPictureDialog onClose={() => setAdding(false)} />}
      {removing && <RemovePictureDialog picture={removing} onClose={() => setRemoving(undefined)} />}
    </AdministrationPage>
  );
}

type Props = { picture: PaperPicture; onRemove: (() => void) | undefined };

function Picture({ picture, onRemove }: Props) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const may = useMayCreate();
  const { data } = useQuery({ ...paperPictures.contentQuery(picture.id), enabled: may });
  const address = useBlobAddress(data);
  const { holder, validFrom, addedBy, addedAt, fileName, removal } = picture;
  const name = holder ? t('pictures.signatureOf', { name: holder }) : t('pictures.seal');
  return (
    <li className={`card ${styles.picture}`}>
      {address ? <img src={address} alt={name} /> : <span className={styles.unseen} />}
      <div>
        <h2>{name}</h2>
        <p className="fig">{t('pictures.from', { date: format.date(validFrom) })}</p>
        <p className="sub fig">
          {fileName}, {addedBy}, {format.dateTime(addedAt)}
        </p>
        {removal && (
          <p className="sub fig">
            {t('pictures.removed', {
              name: removal.by,
              moment: format.dateTime(removal.at),
              reason: removal.reason,
            })}
          </p>
        )}
      </div>
      {onRemove && (
        <Button onClick={onRemove} aria-label={t('pictures.removeOf', { name })}>
          {t('pictures.remove')}
        </Button>
      )}
    </li>
  );
}
