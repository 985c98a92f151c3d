import type { PartialDate } from '../../plant/partialDate.ts'
import { cyrillicSceneFormat } from './cyrillicSceneFormat.ts'
import { dateParts, monthIn } from './dateParts.ts'
import type { SceneFormat } from './format.ts'
import { format, quarters } from './ru.ts'

const months = {
  dative: 'январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю'.split(' '),
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
}

const alphabet = new Intl.Collator('ru')

export const sceneFormat: SceneFormat = {
  ...cyrillicSceneFormat({ north: 'с.\u00a0ш.', south: 'ю.\u00a0ш.', east: 'в.\u00a0д.', west: 'з.\u00a0д.' }),
  inAlphabet: alphabet.compare,
  dateBy: (date) => `к\u00a0${dative(date)}`,
  dateOf: (date, bound) => {
    if (bound === undefined) return format.date(date)
    return bound === 'by' ? `к\u00a0${dative(date)}` : `начало ${genitive(date)}`
  },
}

function dative(date: PartialDate): string {
  const parts = dateParts(date)
  const { year } = parts
  if (parts.precision === 'year') return `${year}\u00a0году`
  if (parts.precision === 'quarter') return `${quarters[parts.quarter - 1]}\u00a0кварталу ${year}\u00a0года`
  if (parts.precision === 'month') return `${monthIn(months.dative, parts.month)} ${year}\u00a0года`
  return format.date(date)
}

function genitive(date: PartialDate): string {
  const parts = dateParts(date)
  const { year } = parts
  if (parts.precision === 'year') return `${year}\u00a0года`
  if (parts.precision === 'quarter') return `${quarters[parts.quarter - 1]}\u00a0квартала ${year}\u00a0года`
  if (parts.precision === 'month') return `${monthIn(months.genitive, parts.month)} ${year}\u00a0года`
  return format.date(date)
}
