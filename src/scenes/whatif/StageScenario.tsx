import type { Scenario } from '../../plant/scenario.ts'
import type { Curve, WhatIfGround } from '../../plant/whatIf.ts'
import styles from './ChartGround.module.css'
import { DotPattern } from './DotPattern.tsx'

interface Props {
  readonly ground: WhatIfGround
  readonly scenario: Scenario
  readonly curve: Curve
  readonly label: string
  readonly widthPx: number
  readonly remPx: number
}

const heightRem = 7.6

/** The scenario in dots below the ceiling in gold, for a wall: no numbers but the years. */
export function StageScenario({ ground, scenario, curve, label, widthPx, remPx }: Props) {
  const { months } = scenario
  const last = months.length - 1
  const most = Math.max(...months.map(({ ceiling }) => ceiling))
  const [height, edge] = [heightRem * remPx, 0.3 * remPx]
  const base = height - 1.6 * remPx
  const x = (at: number) => (widthPx * at) / last
  const y = (cars: number) => base - ((base - edge) * cars) / most
  const line = (from: number, level: (cars: number) => number) =>
    months
      .slice(from)
      .map(({ cars }, index) => {
        const [at, to] = [x(from + index), y(level(cars))]
        if (index === 0) return `M${at} ${to}`
        return curve === 'steps' ? `H${at}V${to}` : `L${at} ${to}`
      })
      .join('')
  const under = line(0, (cars) => Math.min(cars, ground.perMonth))
  const ceiling = y(ground.perMonth)
  // What lies above the record's capacity, once it does, stays there.
  const overFrom = months.findIndex(({ cars }) => cars > ground.perMonth) - 1
  const over = overFrom < 0 ? '' : line(overFrom, (cars) => Math.max(cars, ground.perMonth))
  const expandedAt = months.findIndex((month) => month.ceiling > ground.perMonth * (1 + 1e-9))
  const round = {
    fill: 'none',
    strokeWidth: 0.16 * remPx,
    strokeDasharray: `0 ${0.3 * remPx}`,
    strokeLinecap: 'round',
  } as const
  return (
    <svg viewBox={`0 0 ${widthPx} ${height}`} width={widthPx} height={height} role="img" aria-label={label}>
      <defs>
        <DotPattern id="stage-on-field" colour="var(--sky-on-field)" scale={remPx / 24} />
        <DotPattern id="stage-on-paper" colour="var(--sky)" scale={remPx / 24} />
      </defs>
      <rect y={ceiling} width={widthPx} height={base - ceiling} className={styles.gold} />
      <path d={`${under}V${base}H0Z`} fill="url(#stage-on-field)" />
      <path d={under} stroke="var(--sky-on-field)" {...round} />
      {over !== '' && <path d={`${over}V${ceiling}H${x(overFrom)}Z`} fill="url(#stage-on-paper)" />}
      {over !== '' && <path d={over} stroke="var(--sky)" {...round} />}
      {expandedAt >= 0 && (
        <path d={`M${x(expandedAt)} ${ceiling}V${y(most)}H${widthPx}`} stroke="var(--sky)" {...round} />
      )}
      <path d={`M0 ${ceiling}H${widthPx}`} className={styles.ceiling} />
      <path d={`M0 ${base}H${widthPx}`} className={styles.axis} />
      {months.map(
        ({ month }, at) =>
          month.endsWith('-01') && (
            <g key={month}>
              <path d={`M${x(at)} ${base}v${0.35 * remPx}`} className={styles.tick} />
              <text x={x(at) + 0.15 * remPx} y={base + 1.35 * remPx} fontSize={remPx} className={styles.text}>
                {month.slice(0, 4)}
              </text>
            </g>
          ),
      )}
    </svg>
  )
}
