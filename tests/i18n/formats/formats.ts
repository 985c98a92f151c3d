import { format as en } from '../../../src/i18n/formats/en.ts'
import { sceneFormat as enScenes } from '../../../src/i18n/formats/enScenes.ts'
import { format as kk } from '../../../src/i18n/formats/kk.ts'
import { sceneFormat as kkScenes } from '../../../src/i18n/formats/kkScenes.ts'
import { format as ko } from '../../../src/i18n/formats/ko.ts'
import { sceneFormat as koScenes } from '../../../src/i18n/formats/koScenes.ts'
import { format as ru } from '../../../src/i18n/formats/ru.ts'
import { sceneFormat as ruScenes } from '../../../src/i18n/formats/ruScenes.ts'
import type { Language } from '../../../src/plant/languages.ts'
import type { AllFormats } from './table.ts'

/** All formats of each language. */
export const formats: Readonly<Record<Language, AllFormats>> = {
  en: { ...en, ...enScenes },
  kk: { ...kk, ...kkScenes },
  ru: { ...ru, ...ruScenes },
  ko: { ...ko, ...koScenes },
}
