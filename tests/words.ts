import { withFailureWords } from '../src/i18n/failureWords.ts'
import { type SceneWords, sceneWords, withSceneWords } from '../src/i18n/sceneWords.ts'
import { loadWords, type Words } from '../src/i18n/words.ts'
import { type Language, languages } from '../src/plant/languages.ts'

const loaded = await Promise.all(
  languages.map((language) => withFailureWords(language, withSceneWords(language, loadWords(language)))),
)

/** The words of a language, those of the later scenes among them. */
export function wordsIn(language: Language): SceneWords {
  return sceneWords(loaded.find((words) => words.language === language) as Words)
}

export const english = wordsIn('en')
