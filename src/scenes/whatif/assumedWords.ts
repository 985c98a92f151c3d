import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { Assumed, Assumptions, WhatIfGround } from '../../plant/whatIf.ts'

/** An assumption as its slider shows it. */
export function assumedText({ t, format }: SceneWords, given: Assumptions, name: Assumed): string {
  switch (name) {
    case 'today':
      return t.timeline.ceilingEach.month(format.number(given.today))
    case 'months':
      return format.number(given.months)
    case 'level':
      return t.whatIf.ofCeiling(format.wholePercent(given.level / 100))
    case 'expanded':
      return given.expanded === null ? t.whatIf.noExpansion : format.amount(given.expanded, 'vehicle/year')
  }
}

/** The same as it is read out, which says that it is a scenario. */
export function spokenText({ t, format }: SceneWords, ground: WhatIfGround, given: Assumptions, name: Assumed): string {
  const { spoken } = t.whatIf
  const aMonth = (cars: number) => format.amount(Math.round(cars), 'vehicle/month')
  switch (name) {
    case 'today':
      return spoken.today(aMonth(given.today))
    case 'months': {
      const month = ground.months[given.months] ?? ground.months.at(-1) ?? ''
      return spoken.months(format.amount(given.months, 'month'), format.dateBy(month))
    }
    case 'level':
      return spoken.level(format.wholePercent(given.level / 100), aMonth((ground.perMonth * given.level) / 100))
    case 'expanded':
      return given.expanded === null
        ? spoken.noExpansion
        : spoken.expanded(format.amount(given.expanded, 'vehicle/year'))
  }
}
