import type { Language } from '../plant/languages.ts'
import { englishFormat, type Format } from './format.ts'
import { en } from './messages/en.ts'
import { enScenes } from './messages/enScenes.ts'
import { englishSceneFormat, type SceneFormat } from './sceneFormat.ts'
import { type Messages, useWords, type Words } from './words.ts'

export type SceneMessages = typeof enScenes

/** The words of the frame and, with them, those that only the scenes below the first view need. */
export interface SceneWords extends Words {
  readonly t: Messages & SceneMessages
  readonly format: Format & SceneFormat
}

const byLanguage: Record<Language, Pick<SceneWords, 't' | 'format'>> = {
  en: { t: { ...en, ...enScenes }, format: { ...englishFormat, ...englishSceneFormat } },
}

export function sceneWords(words: Words): SceneWords {
  return { ...words, ...byLanguage[words.language] }
}

/** As `useWords`, with the messages of the later scenes. */
export function useSceneWords(): SceneWords {
  return sceneWords(useWords())
}
