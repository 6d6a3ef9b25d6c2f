import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type DossierView } from '@/api';
import { useMe } from '@/session';
import { Icon, KeyCap, useFormat, workingDayMinutes } from '@/ui';
import styles from './SigningPage.module.css';

/** What the leader puts a name to: who asks for what, by which papers, and who has done what until now. */
export function SigningPaper({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('signing');
  const format = useFormat();
  const { applicant, procedure, promisedAt, receivedAt, code } = dossier;
  return (
    <article className={styles.sheet}>
      <header>
        <h2 lang="vi">{procedure.name}</h2>
        <p className="sub fig">
          {procedure.code} · {t('version', { number: procedure.version })} · {code}
        </p>
      </header>
      <dl className={styles.facts}>
        <Fact label={t('applicant')} value={applicant.name} vietnamese />
        <Fact label={t('birthDate')} value={applicant.birthDate && format.birth(applicant.birthDate)} />
        <Fact label={t('idNumber')} value={applicant.idNumber} />
        <Fact label={t('address')} value={applicant.address} vietnamese />
        <Fact label={t('receivedAt')} value={receivedAt && format.dateTime(receivedAt)} />
        <Fact label={t('promisedAt')} value={promisedAt && format.longDate(promisedAt)} />
        <Fact label={t('note')} value={dossier.note} vietnamese />
      </dl>
      <Papers dossier={dossier} />
      <Steps dossier={dossier} />
      <Words code={code} />
      <p>
        <Link to="/dossiers/$code" params={{ code }}>
          {t('open')} <KeyCap keys="Enter" spoken />
        </Link>
      </p>
    </article>
  );
}

type FactProps = { label: string; value: string | null | undefined; vietnamese?: boolean };

function Fact({ label, value, vietnamese }: FactProps) {
  if (!value) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="fig" lang={vietnamese ? 'vi' : undefined}>
        {value}
      </dd>
    </div>
  );
}

function Papers({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('signing');
  return (
    <section>
      <h3>{t('papers')}</h3>
      <ul className={styles.papers}>
        {dossier.documents.map(({ requiredDocument, name, originals, certifiedCopies, copies }) => (
          <li key={requiredDocument}>
            <Icon name="check" size="small" />
            <span lang="vi">{name}</span>
            <span className="sub fig">
              {[
                originals > 0 && t('originals', { count: originals }),
                certifiedCopies > 0 && t('certifiedCopies', { count: certifiedCopies }),
                copies > 0 && t('copies', { count: copies }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('signing');
  const format = useFormat();
  const { today, tomorrow } = useMe();
  const minutesPerDay = workingDayMinutes([today, tomorrow]);
  return (
    <section>
      <h3>{t('steps')}</h3>
      <ol className={styles.steps}>
        {dossier.steps
          .filter(({ state }) => state !== 'PENDING')
          .map(({ seq, name, nameEn, assignee, department, usedMinutes, overdue }) => (
            <li key={seq}>
              <span lang={nameEn ? undefined : 'vi'}>{format.text(name, nameEn)}</span>
              <b lang="vi">{assignee?.name ?? department.name}</b>
              <span className={`fig ${overdue ? styles.over : ''}`}>
                {format.workingMinutes(usedMinutes, { minutesPerDay, minutesAlways: true })}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** What those before have written. */
function Words({ code }: { code: string }) {
  const { t } = useTranslation('signing');
  const format = useFormat();
  const { data } = useQuery(queries.dossierEvents(code));
  const words = (data?.items ?? []).flatMap(({ seq, at, actor, details }) => {
    const said = details.note ?? details.reason;
    return said ? [{ seq, at, name: actor.name, said }] : [];
  });
  if (words.length === 0) return null;
  return (
    <section>
      <h3>{t('words')}</h3>
      <ul className={styles.words}>
        {words.map(({ seq, at, name, said }) => (
          <li key={seq}>
            <span className="sub fig">
              <span lang="vi">{name}</span>, {format.dateTime(at)}
            </span>
            <p lang="vi">{said}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
