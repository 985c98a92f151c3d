import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, figureTerm } from './derived.ts'
import { type AmountFigure, amountOf } from './figure.ts'

/** How many of the robots weld, and how many are left over, of which no use is on record. */
export interface RobotUse {
  readonly all: AmountFigure
  readonly welding: AmountFigure
  readonly others: Derived
}

/** Null unless both numbers are reported and exact: what is planned or rounded leaves no number over. */
export function robotUse(plant: KnownPlant): RobotUse | null {
  const all = amountOf(plant, 'robots')
  const welding = amountOf(plant, 'weld-robots')
  if (!isExactReport(all) || !isExactReport(welding)) return null
  const others = derive(figureTerm(all, 'robot'), '−', figureTerm(welding, 'robot'))
  return others === null || others.amount < 0 ? null : { all, welding, others }
}

function isExactReport(figure: AmountFigure | null): figure is AmountFigure {
  return figure?.claim.kind === 'report' && figure.claim.bound === undefined && figure.claim.to === undefined
}
