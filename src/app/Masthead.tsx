import { useState } from 'react'
import { languageNames } from '../i18n/languageNames.ts'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { LaterPart } from '../ui/Boundary.tsx'
import { Switches } from './below.ts'
import styles from './Masthead.module.css'
import { navigation } from './scenes.ts'

/** Name and scope, the sections, the languages and the colours. On phones all but the name is behind a menu. */
export function Masthead({ plant }: { plant: KnownPlant }) {
  const { t, text, language } = useWords()
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
        data-first
        aria-expanded={menuOpen}
        aria-controls="sections"
        onClick={() => setMenuOpen(!menuOpen)}
      >
        <span className={styles.language} lang={language} aria-hidden="true">
          {languageNames[language].short}
        </span>
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
      <div className={styles.switches}>
        <LaterPart of={plant}>
          <Switches />
        </LaterPart>
      </div>
    </header>
  )
}
