import { closeFigure, openFigure, useViewPart } from './useView.ts'

export interface Opened {
  /** The fact whose claims are open in this scene, or null. */
  readonly fact: string | null
  /** Opens the claims of a fact, or closes them where they are open. */
  readonly toggle: (fact: string) => void
  readonly close: () => void
  /** The id of the element that opens a fact in this scene. */
  readonly opener: (fact: string) => string
}

/** What of a scene is open, and how it is opened and closed. */
export function useOpened(scene: string): Opened {
  const fact = useViewPart(({ open }) => (open?.scene === scene ? open.fact : null))
  return {
    fact,
    toggle: (other) => (other === fact ? closeFigure() : openFigure(scene, other)),
    close: closeFigure,
    opener: (other) => `${scene}-${other}`,
  }
}
