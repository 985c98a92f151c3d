import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { loadWords, type Words, WordsContext } from '../i18n/words.ts'
import type { Language } from '../plant/languages.ts'
import { useLanguage } from '../view/useLanguage.ts'

/** Fetches all that the page says in a language, so that it changes at once; rejects where it does not come. */
export function loadLanguage(language: Language): Promise<Words> {
  return withSceneWords(language, loadWords(language))
}

/** Puts the words of the address's language around the page; until they have come, those before them stay. */
export function PageWords({ first, children }: { first: Words; children: ReactNode }) {
  const language = useLanguage()
  const [words, setWords] = useState(first)
  const shown = useRef(first)
  useEffect(() => {
    let isWanted = true
    const show = async (loaded: Words) => {
      if (loaded === shown.current) return
      // It has come with the later scenes, and where these did not come, nothing is held.
      const held = await import('../ui/holdPlace.ts').catch(() => null)
      if (!isWanted) return
      shown.current = loaded
      const putBack = held?.holdPlace()
      flushSync(() => setWords(loaded))
      putBack?.()
    }
    loadLanguage(language).then(show, () => {})
    return () => {
      isWanted = false
    }
  }, [language])
  useEffect(() => {
    const { documentElement: html } = document
    // Set to what it is, it would have the browser look through the styles of the whole page.
    if (html.lang !== words.language) html.lang = words.language
  }, [words])
  return <WordsContext value={words}>{children}</WordsContext>
}
