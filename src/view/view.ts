import { languages } from '../plant/languages.ts'

/** Every parameter that chooses one of a few, with what it may be; the first is what the plain view shows. */
const choices = {
  /** The language, where it is not the page's own. */
  lang: ['page', ...languages],
  /** What is counted in the field. */
  layer: ['robots', 'cars', 'pitches', 'dollars'],
  /** How the timeline shows its rows. */
  timeline: ['chart', 'table'],
  /** By what the plants are compared. */
  measure: ['site', 'investment', 'robots', 'jobs'],
  /** What the compared plants are sorted by. */
  order: ['value', 'capacity', 'opening', 'name'],
} as const

type Choices = typeof choices

export type Layer = Choices['layer'][number]

export const { layer: layers, measure: measures, order: orders } = choices

/** What a link can reproduce. */
export interface View extends Readonly<{ [Name in keyof Choices]: Choices[Name][number] }> {
  /** The figure whose claims are open, and the scene in which they opened. */
  readonly open: { readonly scene: string; readonly fact: string } | null
}

const homeScene = 'figures'
const openShape = /^(?:([a-z][a-z-]{0,31})\.)?([A-Za-z0-9][A-Za-z0-9-]{0,63})$/

export const plainView = parseView('')

/** The view of an address. Never fails: what is unknown or broken falls back to the plain view. */
export function parseView(search: string): View {
  const parameters = new URLSearchParams(search)
  const open = openShape.exec(parameters.get('open') ?? '')
  const chosen = Object.entries(choices).map(([name, values]) => {
    const value = parameters.get(name)
    return [name, values.find((one) => one === value) ?? values[0]]
  })
  return {
    ...(Object.fromEntries(chosen) as Omit<View, 'open'>),
    open: open?.[2] === undefined ? null : { scene: open[1] ?? homeScene, fact: open[2] },
  }
}

/** The shortest address of a view: `?open=investment&layer=cars`, or nothing for the plain one. */
export function printView({ open, ...chosen }: View): string {
  const parts = Object.entries(choices).flatMap(([name, [plain]]) => {
    const value = chosen[name as keyof Choices]
    return value === plain ? [] : `${name}=${value}`
  })
  if (open !== null) parts.unshift(`open=${open.scene === homeScene ? '' : `${open.scene}.`}${open.fact}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
