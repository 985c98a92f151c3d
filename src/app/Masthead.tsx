import { Suspense, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { ThemeSwitch } from './below.ts'
import styles from './Masthead.module.css'
import { navigation } from './scenes.ts'

/** Name and scope, the sections, and the colours. On phones the sections are behind a menu. */
export function Masthead({ plant }: { plant: KnownPlant }) {
  const { t, text } = useWords()
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <header className={styles.masthead}>
      <div className={styles.name}>
        <b>{text(plant.plant.name)}</b>
        <span>{text(plant.plant.scope)}</span>
      </div>
      <button
        type="button"
        className={styles.menu}
        aria-expanded={menuOpen}
        aria-controls="sections"
        onClick={() => setMenuOpen(!menuOpen)}
      >
        {menuOpen ? t.closeMenu : t.menu}
      </button>
      <nav id="sections" aria-label={t.sections} className={styles.sections} data-open={menuOpen}>
        <ul>
          {navigation.map((id) => (
            <li key={id}>
              <a href={`#${id}`} onClick={() => setMenuOpen(false)}>
                {t.nav[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.colours}>
        <Boundary of={plant} fallback={null}>
          <Suspense>
            <ThemeSwitch />
          </Suspense>
        </Boundary>
      </div>
    </header>
  )
}
