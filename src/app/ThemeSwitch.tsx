import { useSceneWords } from '../i18n/sceneWords.ts'
import styles from './ThemeSwitch.module.css'
import { setTheme, useTheme } from './theme.ts'

/** Changes between light and dark; before its first use the system's choice holds. */
export function ThemeSwitch() {
  const { t } = useSceneWords()
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={t.themeSwitch(t.themes[other])}
      onClick={() => setTheme(other)}
    >
      {t.themes[other]}
    </button>
  )
}
