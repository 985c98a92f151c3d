import type { PartialDate } from '../../plant/partialDate.ts'
import { cyrillicSceneFormat } from './cyrillicSceneFormat.ts'
import { dateParts, monthIn } from './dateParts.ts'
import type { SceneFormat } from './format.ts'
import { dateTo, format } from './kk.ts'

const monthsOf =
  'қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның'.split(
    ' ',
  )

const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const root = new Intl.Collator('ru')

export const sceneFormat: SceneFormat = {
  ...cyrillicSceneFormat({ north: 'с.\u00a0е.', south: 'о.\u00a0е.', east: 'ш.\u00a0б.', west: 'б.\u00a0б.' }),
  inAlphabet,
  dateBy: (date) => `${dateTo(date)} қарай`,
  dateOf: (date, bound) => {
    if (bound === undefined) return format.date(date)
    return bound === 'by' ? `${dateTo(date)} қарай` : `${genitive(date)} басы`
  },
}

/** Letter by letter in the order of the Kazakh alphabet, which browsers do not know. */
function inAlphabet(a: string, b: string): number {
  const [left, right] = [[...a.toLowerCase()], [...b.toLowerCase()]]
  for (const [index, letter] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (letter === other) continue
    const [at, otherAt] = [letters.indexOf(letter), letters.indexOf(other)]
    return at === -1 || otherAt === -1 ? root.compare(letter, other) : at - otherAt
  }
  return left.length - right.length
}

function genitive(date: PartialDate): string {
  const parts = dateParts(date)
  if (parts.precision === 'year') return `${parts.year}\u00a0жылдың`
  const year = `${parts.year}\u00a0жылғы`
  if (parts.precision === 'quarter') return `${year} ${parts.quarter}-тоқсанның`
  const month = monthIn(monthsOf, parts.month)
  return parts.precision === 'month' ? `${year} ${month}` : `${year} ${parts.day}\u00a0${month}`
}
