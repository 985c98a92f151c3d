import { LanguageSwitch } from './LanguageSwitch.tsx'
import { PresentButton } from './PresentButton.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What the masthead lets a reader choose for the whole page. */
export function Switches() {
  return (
    <>
      <LanguageSwitch />
      <ThemeSwitch />
      <PresentButton />
    </>
  )
}
