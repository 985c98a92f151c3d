import { useEffect, useRef, useState } from 'react'
import {
  type Assumed,
  type Assumptions,
  assuming,
  type Curve,
  parseAssumptions,
  plainAssumptions,
  printAssumptions,
  type WhatIfGround,
} from '../../plant/whatIf.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import { parseView } from '../../view/view.ts'

export interface Shaping {
  readonly assumptions: Assumptions
  /** Whether the address holds what is shown: not within a drag or while a key is held. */
  readonly isSettled: boolean
  readonly assume: (name: Assumed, value: number) => void
  readonly bend: (curve: Curve) => void
  /** Puts what is shown into the address now. */
  readonly settle: () => void
}

/** A gesture under way: it counts as long as the address is the one that it began with. */
interface Draft {
  readonly from: string
  readonly assumptions: Assumptions
}

/** A browser may refuse more than a hundred addresses in half a minute: what changes faster is written when it rests. */
const restMs = 400

/** The assumptions of the address, and how they are changed; null where it holds none, or the record no ceiling. */
export function useScenario(ground: WhatIfGround | null): Shaping | null {
  const text = useViewPart((view) => view.if)
  const [draft, setDraft] = useState<Draft | null>(null)
  // What is asked for twice before it is drawn counts from what was asked for last.
  const latest = useRef<Draft | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const isSettled = draft === null || draft.from !== text
  const shown = isSettled ? ground && parseAssumptions(text, ground.perYear) : draft.assumptions
  if (ground === null || shown === null) return null
  const settle = () => {
    clearTimeout(timer.current)
    const held = latest.current
    latest.current = null
    setDraft(null)
    if (held?.from === parseView(location.search).if) changeView({ if: printAssumptions(held.assumptions) })
  }
  const change = (from: (before: Assumptions) => Assumptions) => {
    const before = latest.current?.from === text ? latest.current.assumptions : shown
    const assumptions = from(before)
    if (printAssumptions(assumptions) === printAssumptions(before)) return
    latest.current = { from: text, assumptions }
    setDraft(latest.current)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(settle, restMs)
  }
  return {
    assumptions: shown,
    isSettled,
    assume: (name, value) => change((before) => assuming(before, name, value, ground.perYear)),
    bend: (curve) => change((before) => ({ ...before, curve })),
    settle,
  }
}

/** Opens the scenario with the assumptions that it begins with, or puts them back. */
export function openScenario({ perYear }: WhatIfGround): void {
  changeView({ if: printAssumptions(plainAssumptions(perYear)) })
}

export function closeScenario(): void {
  changeView({ if: '' })
}
