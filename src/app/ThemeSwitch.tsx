import { useWords } from '../i18n/words.ts'
import styles from './ThemeSwitch.module.css'
import { setTheme, useTheme } from './theme.ts'

/** Changes between light and dark; before its first use the system's choice holds. */
export function ThemeSwitch() {
  const { t } = useWords()
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={t.themeSwitch(t[other])}
      onClick={() => setTheme(other)}
    >
      {t[other]}
    </button>
  )
}
