export const layers = ['robots', 'cars', 'pitches', 'dollars'] as const

export type Layer = (typeof layers)[number]

/** What a link can reproduce. */
export interface View {
  /** The figure whose claims are open, and the scene in which they opened. */
  readonly open: { readonly scene: string; readonly fact: string } | null
  /** What is counted in the field. */
  readonly layer: Layer
  /** How the timeline shows its rows. */
  readonly timeline: 'chart' | 'table'
}

export const plainView: View = { open: null, layer: 'robots', timeline: 'chart' }

const homeScene = 'figures'
const openShape = /^(?:([a-z][a-z-]{0,31})\.)?([A-Za-z0-9][A-Za-z0-9-]{0,63})$/

/** The view of an address. Never fails: what is unknown or broken falls back to the plain view. */
export function parseView(search: string): View {
  const parameters = new URLSearchParams(search)
  const open = openShape.exec(parameters.get('open') ?? '')
  const layer = layers.find((name) => name === parameters.get('layer'))
  return {
    open: open?.[2] === undefined ? null : { scene: open[1] ?? homeScene, fact: open[2] },
    layer: layer ?? plainView.layer,
    timeline: parameters.get('timeline') === 'table' ? 'table' : 'chart',
  }
}

/** The shortest address of a view: `?open=investment&layer=cars`, or nothing for the plain one. */
export function printView({ open, layer, timeline }: View): string {
  const parts = [
    open === null ? '' : `open=${open.scene === homeScene ? '' : `${open.scene}.`}${open.fact}`,
    layer === plainView.layer ? '' : `layer=${layer}`,
    timeline === plainView.timeline ? '' : `timeline=${timeline}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
