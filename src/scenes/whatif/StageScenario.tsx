import type { Scenario } from '../../plant/scenario.ts'
import type { WhatIfGround } from '../../plant/whatIf.ts'
import styles from './ChartGround.module.css'
import { DotPattern } from './DotPattern.tsx'

interface Props {
  readonly ground: WhatIfGround
  readonly scenario: Scenario
  readonly label: string
  readonly widthPx: number
  readonly remPx: number
}

const heightRem = 7.6

/** The scenario in dots below the ceiling in gold, for a wall: no numbers but the years. */
export function StageScenario({ ground, scenario, label, widthPx, remPx }: Props) {
  const { months } = scenario
  const last = months.length - 1
  const most = Math.max(...months.map(({ ceiling }) => ceiling))
  const [height, edge] = [heightRem * remPx, 0.25 * remPx]
  const base = height - 1.6 * remPx
  const x = (at: number) => (widthPx * at) / last
  const y = (cars: number) => base - ((base - edge) * cars) / most
  const line = (values: readonly number[]) =>
    values.map((cars, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(cars)}`).join('')
  const cars = months.map((month) => month.cars)
  const under = cars.map((value) => Math.min(value, ground.perMonth))
  const over = cars.map((value) => Math.max(value, ground.perMonth))
  const isOver = cars.some((value) => value > ground.perMonth)
  const ceiling = y(ground.perMonth)
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
      <path d={`${line(under)}V${base}H0Z`} fill="url(#stage-on-field)" />
      <path d={line(under)} stroke="var(--sky-on-field)" {...round} />
      {isOver && <path d={`${line(over)}V${ceiling}H0Z`} fill="url(#stage-on-paper)" />}
      {isOver && <path d={line(over)} stroke="var(--sky)" {...round} />}
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
