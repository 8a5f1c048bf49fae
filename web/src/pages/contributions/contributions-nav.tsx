import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useSession } from '../../api/session.js';
import styles from './contributions.module.css';

const PAGES = [
  { path: '/contributions', label: 'position' },
  { path: '/contributions/agreements', label: 'agreements' },
  { path: '/contributions/deposits', label: 'deposits' },
  { path: '/contributions/pledges', label: 'pledges' },
  { path: '/contributions/donors', label: 'donors' },
  { path: '/contributions/targets', label: 'targets' },
  { path: '/contributions/ledger', label: 'ledger', ability: 'ledger.read' },
] as const;

/** The pages about money, side by side. */
export function ContributionsNav() {
  const { t } = useTranslation('contributions');
  const [path] = useLocation();
  const { can } = useSession();
  return (
    <nav aria-label={t('nav.label')}>
      <ul className={styles.nav}>
        {PAGES.filter((page) => !('ability' in page) || can(page.ability)).map((page) => (
          <li key={page.path}>
            <Link
              href={page.path}
              aria-current={
                path === page.path || (page.path !== '/contributions' && path.startsWith(`${page.path}/`))
                  ? 'page'
                  : undefined
              }
            >
              {t(`nav.${page.label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
