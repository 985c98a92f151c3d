import { useEffect } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { loadWords } from '../i18n/words.ts'
import { languages } from '../plant/languages.ts'

const quietMs = 3000

/** Fetches the words of all languages and the letters of all fonts beforehand: the network may go, the language key must not. */
export function useAllLanguages(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const language of languages) withSceneWords(language, loadWords(language)).catch(() => {})
      for (const face of document.fonts ?? []) face.load().catch(() => {})
    }, quietMs)
    return () => clearTimeout(timer)
  }, [])
}
