import { useEffect, useState } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { loadWords, useWords, type Words } from '../i18n/words.ts'
import type { Language } from '../plant/languages.ts'

/** The words of another language than the page's; until they have come, those before them. */
export function useWordsOf(language: Language): Words {
  const [words, setWords] = useState(useWords())
  useEffect(() => {
    let isWanted = true
    withSceneWords(language, loadWords(language)).then(
      (loaded) => {
        if (isWanted) setWords(loaded)
      },
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}
