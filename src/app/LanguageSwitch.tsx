import { type MouseEvent, useState } from 'react'
import { languageNames } from '../i18n/languageNames.ts'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { type Language, languages } from '../plant/languages.ts'
import { changeLanguage, useAddressIn } from '../view/useLanguage.ts'
import { remember } from './device.ts'
import styles from './LanguageSwitch.module.css'
import { loadLanguage } from './PageWords.tsx'

/** The page in each of its languages: a link to its address, which changes the words where the reader is. */
export function LanguageSwitch() {
  const { t, language: shown } = useSceneWords()
  const [hasFailed, setFailed] = useState(false)
  const choose = async (event: MouseEvent, language: Language) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const hasCome = await loadLanguage(language).then(
      () => true,
      () => false,
    )
    setFailed(!hasCome)
    if (!hasCome) return
    remember('language', language)
    changeLanguage(language)
  }
  return (
    <nav aria-label={t.languageSwitch} className={styles.languages}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <LanguageLink
              language={language}
              isShown={language === shown}
              onClick={(event) => void choose(event, language)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{hasFailed && t.languageFailed}</p>
    </nav>
  )
}

interface LinkProps {
  readonly language: Language
  readonly isShown: boolean
  readonly onClick: (event: MouseEvent) => void
}

function LanguageLink({ language, isShown, onClick }: LinkProps) {
  const { short, full } = languageNames[language]
  return (
    <a
      href={useAddressIn(language)}
      lang={language}
      hrefLang={language}
      aria-current={isShown || undefined}
      onClick={onClick}
    >
      {short} {short !== full && <span data-visually="hidden">{full}</span>}
    </a>
  )
}
