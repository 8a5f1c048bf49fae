import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useSession } from '../api/session.js';
import { navigation } from './features.js';
import styles from './header.module.css';
import { Preferences } from './preferences.js';
import { Who } from './who.js';

/** Name of the Fund, navigation by abilities, preferences and who is signed in. */
export function Header() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const menu = useId();
  const { session, can } = useSession();
  // Opened on one page, closed by going to another.
  const open = openAt === path;
  const entries = navigation
    .filter(({ ability }) => !ability || can(ability))
    // Somebody with several roles may have the same page under two names: the first one stands.
    .filter(({ path: one }, index, all) => all.findIndex((other) => other.path === one) === index);
  return (
    // Those who work get a row of entries of its own below the name.
    <header className={styles.header} data-many={session !== null || undefined}>
      <div className={styles.inner}>
        <Link href="/" className={styles.brand}>
          <span className={styles.mark} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>{t('shell.name')}</span>
        </Link>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpenAt(open ? null : path)}
        >
          {t('shell.menu')}
        </button>
        <div id={menu} className={styles.menu} data-open={open}>
          <nav aria-label={t('shell.navigation')}>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry.path}>
                  <Link
                    href={entry.path}
                    className={styles.entry}
                    aria-current={isHere(path, entry.path) ? 'page' : undefined}
                  >
                    {t(`nav.${entry.label}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.side}>
            <Preferences />
            <Who />
          </div>
        </div>
      </div>
    </header>
  );
}

function isHere(path: string, entry: string): boolean {
  return entry === '/' ? path === '/' : path === entry || path.startsWith(`${entry}/`);
}
