import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { lazily, useUnfolding } from '@/ui';
import styles from './PersonMenu.module.css';

const PersonPanel = lazily(() => import('./PersonPanel').then((file) => file.PersonPanel));

/** First letter of the first and of the last word: Nguyễn Thị Mai is NM. */
const initials = (name: string) => {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('');
};

export function PersonMenu() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const { wanted, toButton, toPanel } = useUnfolding('dialog', PersonPanel);
  const office = me.title ?? me.roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <>
      <button
        type="button"
        className={styles.person}
        aria-label={t('person.menu', { name: me.name })}
        {...toButton}
      >
        <span className={styles.words}>
          <b>{me.name}</b>
          {office}
        </span>
        <span className={styles.avatar} aria-hidden="true">
          {initials(me.name)}
        </span>
      </button>
      {wanted && <PersonPanel unfolding={toPanel} me={me} office={office} />}
    </>
  );
}
