import type { Language } from '../plant/languages.ts'
import type { Format, SceneFormat } from './formats/format.ts'
import { heldParts } from './heldParts.ts'
import type { SceneMessages } from './messages/en/scenes.ts'
import { type Messages, useWords, type Words } from './words.ts'

interface ScenePart {
  readonly t: SceneMessages
  readonly format: SceneFormat
}

/** The words of the frame and, with them, those that only the scenes below the first view need. */
export interface SceneWords extends Words {
  readonly t: Messages & SceneMessages
  readonly format: Format & SceneFormat
}

const parts = heldParts<ScenePart>({
  en: () => import('./packs/enScenes.ts'),
  kk: () => import('./packs/kkScenes.ts'),
  ru: () => import('./packs/ruScenes.ts'),
  ko: () => import('./packs/koScenes.ts'),
})

/** Fetches the words that a part of the page needs, and the part; rejects where either does not come. */
export async function withSceneWords<Part>(language: Language, part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, parts.load(language)])
  return loaded
}

const whole = new WeakMap<Words, SceneWords>()

/** @throws Error where their script has not come yet. */
export function sceneWords(words: Words): SceneWords {
  const known = whole.get(words)
  if (known !== undefined) return known
  const part = parts.held(words.language)
  if (part === null) throw new Error(`The words of the scenes are not there in "${words.language}"`)
  const both = { ...words, t: { ...words.t, ...part.t }, format: { ...words.format, ...part.format } }
  whole.set(words, both)
  return both
}

/** As `useWords`, with the messages of the later scenes. */
export function useSceneWords(): SceneWords {
  return sceneWords(useWords())
}
