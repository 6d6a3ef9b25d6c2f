import { FileInput, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperPictures, serverNow, type PaperPictureKind, type StaffRef } from '@/api';
import { useMe } from '@/session';
import {
  DateField,
  fieldId,
  FormDialog,
  officeDate,
  useBlobAddress,
  useFormAct,
  useLatest,
  useWrong,
} from '@/ui';
import styles from './Pictures.module.css';
import { StaffSelect } from './StaffSelect';

/** Whose signature, or the seal; from which day on; and how it will look. */
export function AddPictureDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('administration');
  const agency = useMe().agency.code;
  const [kind, setKind] = useState<PaperPictureKind>('SIGNATURE');
  const [person, setPerson] = useState<StaffRef>();
  const [validFrom, setValidFrom] = useState<string>(() => officeDate(serverNow()));
  const [file, setFile] = useState<File | null>(null);
  const latest = useLatest(validFrom);
  const address = useBlobAddress(file ?? undefined);
  const adding = useFormAct(
    {
      act: () =>
        paperPictures.add({
          kind,
          account: kind === 'SIGNATURE' ? (person?.username ?? '') : undefined,
          validFrom: latest(),
          file: file ?? new File([], ''),
        }),
      done: () => t('pictures.added'),
      onDone: onClose,
    },
    paperPictures.paperPicturesChanged,
  );
  const wrong = useWrong(adding.error);
  const names: Record<string, string> = {
    'query:account': t('pictures.person'),
    'query:validFrom': t('pictures.validFrom'),
  };
  return (
    <FormDialog
      title={t('pictures.add')}
      confirm={t('pictures.add')}
      error={adding.error}
      pending={adding.isPending}
      onConfirm={() => adding.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
      size="32rem"
    >
      <NativeSelect
        label={t('pictures.kind')}
        value={kind}
        onChange={({ target }) => setKind(target.value === 'SEAL' ? 'SEAL' : 'SIGNATURE')}
        data={[
          { value: 'SIGNATURE', label: t('pictures.signature') },
          { value: 'SEAL', label: t('pictures.seal') },
        ]}
        data-autofocus
      />
      {kind === 'SIGNATURE' && (
        <StaffSelect
          id={fieldId('query:account')}
          label={t('pictures.person')}
          agency={agency}
          value={person}
          onChange={setPerson}
          error={wrong('query:account')}
        />
      )}
      <DateField
        id={fieldId('query:validFrom')}
        label={t('pictures.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
        error={wrong('query:validFrom')}
      />
      <FileInput
        label={t('pictures.file')}
        description={t('pictures.fileHint')}
        placeholder={t('pictures.choose')}
        accept="image/png,image/jpeg"
        value={file}
        onChange={setFile}
      />
      {address && <img className={styles.preview} src={address} alt={t('pictures.preview')} />}
      <p className="sub">{t('pictures.noLaw')}</p>
    </FormDialog>
  );
}
