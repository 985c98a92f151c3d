import { useEffect } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { loadWords } from '../i18n/words.ts'
import { languages } from '../plant/languages.ts'

const [quietMs, againMs] = [3000, 30_000]

/** Fetches the words of all languages and the letters of all fonts beforehand: the network may go, the language key must not. */
export function useAllLanguages(): void {
  useEffect(() => {
    let timer = setTimeout(fetchAll, quietMs)
    let isWanted = true
    async function fetchAll() {
      for (const face of document.fonts ?? []) face.load().catch(() => {})
      const words = languages.map((language) => withSceneWords(language, loadWords(language)))
      const hasFailed = (await Promise.allSettled(words)).some(({ status }) => status === 'rejected')
      if (hasFailed && isWanted) timer = setTimeout(fetchAll, againMs)
    }
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [])
}
