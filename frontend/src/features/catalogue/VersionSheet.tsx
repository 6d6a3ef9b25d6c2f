import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content, VersionView } from './contract';
import { DocumentTable, FeeList, StepTable } from './SheetTables';
import styles from './VersionSheet.module.css';
import { useChangeWords } from './useChangeWords';

const TEXTS = ['authority', 'subjects', 'sequence', 'conditions'] as const;
const CHOICES = ['scopeLevel', 'serviceLevel'] as const;

/** All that a version says, for reading. Empty parts say that they are empty. */
export function VersionSheet({ view }: { view: VersionView }) {
  const { t } = useTranslation('catalogue');
  const words = useChangeWords();
  const { content } = view;
  const of = (member: keyof Content) =>
    words.value({ pointer: `/${member}`, section: member }, content[member]);
  const { retentionYears, retentionPermanent } = content;
  const years = retentionYears === null ? '' : t('sheet.years', { count: retentionYears });
  const retention = retentionPermanent ? t('member.retentionPermanent') : years;
  return (
    <div className={styles.sheet}>
      <Card title={t('section.general')}>
        <dl className={styles.facts}>
          {[...CHOICES, ...TEXTS].map((member) => (
            <Fact key={member} name={t(`member.${member}`)} value={of(member)} />
          ))}
        </dl>
      </Card>
      <Card title={t('time.limits')}>
        <Limits content={content} />
      </Card>
      <Card title={t('member.steps')}>
        <StepTable view={view} />
      </Card>
      <Card title={t('section.documents')} aside={t('documents.sets', { count: content.sets ?? 1 })}>
        <DocumentTable documents={content.documents} />
      </Card>
      <Card title={t('section.fees')}>
        <FeeList fees={content.fees} />
      </Card>
      <Card title={t('section.result')}>
        <dl className={styles.facts}>
          <Fact name={t('member.result')} value={of('result')} />
          <Fact name={t('member.resultCode')} value={of('resultCode')} />
        </dl>
      </Card>
      <Card title={t('section.legalBasis')}>
        {content.legalBasis.length === 0 ? (
          <p className={styles.nothing}>{t('editor.notStated')}</p>
        ) : (
          <ol className={styles.laws} lang="vi">
            {content.legalBasis.map(({ citation, url }) => (
              <li key={`${citation ?? ''} ${url ?? ''}`}>
                {url ? (
                  <a href={url} rel="noreferrer" target="_blank">
                    {citation ?? url}
                  </a>
                ) : (
                  citation
                )}
              </li>
            ))}
          </ol>
        )}
        {content.source && (
          <p className={`${styles.nothing} sub`}>{t('sheet.source', { source: content.source })}</p>
        )}
      </Card>
      <Card title={t('section.retention')}>
        <dl className={styles.facts}>
          <Fact name={t('member.retentionYears')} value={retention} />
        </dl>
      </Card>
    </div>
  );
}

function Limits({ content }: { content: Content }) {
  const { t } = useTranslation('catalogue');
  const words = useChangeWords();
  const limit = (value: unknown) => words.value({ pointer: '/limit', section: 'channels' }, value);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('time.limits')}</caption>
        <thead>
          <tr>
            {(['channel', 'limit', 'secondLimit', 'instructions'] as const).map((member) => (
              <th key={member} scope="col">
                {t(`member.${member}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.channels.map((terms) => (
            <tr key={terms.channel}>
              <th scope="row">{terms.channel && t(`channel.${terms.channel}`)}</th>
              <td className="fig">{limit(terms.limit) || t('editor.noLimit')}</td>
              <td className="fig">{limit(terms.secondLimit)}</td>
              <td lang="vi">{terms.instructions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`${styles.nothing} sub`}>
        {[
          content.immediate && t('member.immediate'),
          content.supplementPolicy
            ? t(`supplementPolicy.${content.supplementPolicy}`)
            : t('time.officePolicy'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

function Card({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className={`card ${styles.card}`} aria-label={title}>
      <div className={styles.cardHead}>
        <h2>{title}</h2>
        {aside && <span className="sub fig">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const { t } = useTranslation('catalogue');
  return (
    <div>
      <dt>{name}</dt>
      <dd className="fig">
        {value === '' ? <span className={styles.none}>{t('editor.notStated')}</span> : value}
      </dd>
    </div>
  );
}
