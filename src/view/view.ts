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

/** Every parameter that is text: empty where it is not given. Whoever reads one knows what it may say. */
const texts = [
  /** How long each scene of an unattended wall stays: 20. */
  'seconds',
  /** Which scenes it shows, in which order: figures,timeline. */
  'scenes',
  /** From when to when it is lit: 08:00-20:00. */
  'hours',
  /** The day as of whose end the record is shown. */
  'asof',
  /** Between which days one asks what became known: 2024-09-10..2025-10-21. */
  'changes',
  /** After which day one asks what was entered in the record: 2026-11-22.. */
  'recorded',
  /** Whose promises are shown, by the id of an organization. */
  'who',
  /** Promises of which state are shown. */
  'state',
  /** The reader's own scenario. */
  'if',
] as const

/** Of what holds other letters, a part is kept, so that it can be told of. */
const textShape = /[A-Za-z0-9.,:-]{1,200}/

type Texts = Readonly<Record<(typeof texts)[number], string>>

/** The ways in which scenes are shown one at a time: to an audience, to who presents, unattended. */
const ways = ['present', 'speaker', 'kiosk'] as const

export type Layer = Choices['layer'][number]

export const { layer: layers, measure: measures, order: orders } = choices

/** What a link can reproduce. */
export interface View extends Texts, Readonly<{ [Name in keyof Choices]: Choices[Name][number] }> {
  /** The figure whose claims are open, and the scene in which they opened. */
  readonly open: { readonly scene: string; readonly fact: string } | null
  /** The scene that has the whole screen, how far it has been built up, and for whom; null on the page. */
  readonly stage: { readonly way: (typeof ways)[number]; readonly scene: string; readonly step: number } | null
}

const homeScene = 'figures'
/** With which presenting begins. */
const firstScene = 'opening'
const sceneShape = /^[a-z][a-z-]{0,31}$/
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
  const given = texts.map((name) => [name, textShape.exec(parameters.get(name) ?? '')?.[0] ?? ''])
  const way = ways.find((one) => parameters.has(one))
  return {
    ...(Object.fromEntries([...chosen, ...given]) as Omit<View, 'open' | 'stage'>),
    open: open?.[2] === undefined ? null : { scene: open[1] ?? homeScene, fact: open[2] },
    stage: way
      ? {
          way,
          scene: sceneShape.exec(parameters.get('scene') ?? '')?.[0] ?? firstScene,
          step: Number(/^\d{1,2}$/.exec(parameters.get('step') ?? '')?.[0] ?? 0),
        }
      : null,
  }
}

/** The shortest address of a view: `?open=investment&layer=cars`, `?present&scene=timeline&step=2`, or nothing for the plain one. */
export function printView({ open, stage, ...chosen }: View): string {
  const parts = Object.entries(chosen).flatMap(([name, value]) =>
    value === (choices[name as keyof Choices]?.[0] ?? '') ? [] : `${name}=${value}`,
  )
  if (open !== null) parts.unshift(`open=${open.scene === homeScene ? '' : `${open.scene}.`}${open.fact}`)
  if (stage !== null) {
    const { way, scene, step } = stage
    parts.unshift(way, ...(scene === firstScene ? [] : [`scene=${scene}`]), ...(step > 0 ? [`step=${step}`] : []))
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
