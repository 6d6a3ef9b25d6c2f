import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperPictures, type PaperPicture } from '@/api';
import { FormDialog, TextLines, useFormAct, useWrong } from '@/ui';

type Props = { picture: PaperPicture; onClose: () => void };

/** Taken out with a reason; forms that ask for it say that it is missing. */
export function RemovePictureDialog({ picture, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [reason, setReason] = useState('');
  const name = picture.holder ? t('pictures.signatureOf', { name: picture.holder }) : t('pictures.seal');
  const removing = useFormAct(
    {
      act: () => paperPictures.remove(picture, reason),
      done: () => t('pictures.removedDone'),
      onDone: onClose,
    },
    paperPictures.paperPicturesChanged,
  );
  const wrong = useWrong(removing.error);
  return (
    <FormDialog
      title={t('pictures.removeOf', { name })}
      confirm={t('pictures.remove')}
      destructive
      error={removing.error}
      pending={removing.isPending}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
      nameOf={() => t('pictures.reason')}
      size="32rem"
    >
      <p>{t('pictures.removeBody')}</p>
      <TextLines
        pointer="query:reason"
        label={t('pictures.reason')}
        value={reason}
        onType={setReason}
        wrong={wrong}
        most={500}
        first
      />
    </FormDialog>
  );
}
