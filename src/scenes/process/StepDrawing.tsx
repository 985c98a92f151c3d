import type { ReactElement } from 'react'
import type { Step } from '../../plant/plantSchema.ts'
import styles from './StepDrawing.module.css'

const width = 336
const lineY = 119

/** A shell as any maker's car might have it, 100 units long. */
const body =
  'M1.6 29.2C.9 28.4.7 26.6.7 24.6L.8 17.8C.9 15.6 1.5 13.9 2.3 12.2L5.2 4.6C5.7 3.2 6.4 2.2 8 1.8 15 .4 26 0 36 .05 44 .1 50.2.5 53.8 1.5 57.4 2.5 64 7.4 69.8 11.2 78.4 11.6 88 12.5 94 13.9 96.9 14.6 98.2 15.8 98.8 18L99.6 23.4C99.8 25.8 99.7 28 99 29.3 98.6 30.1 97.9 30.5 96.8 30.6L89.1 30.7A9.6 9.6 0 0 0 70.1 31L30.1 31A9.6 9.6 0 0 0 11.1 30.7L4 30.4C2.9 30.3 2.1 29.9 1.6 29.2Z'
const windows =
  'M13.3 4.5C17 3.8 22.4 3.4 27.4 3.3L27.8 11.1 15.6 11.6C14.2 11.6 13.2 10.6 12.6 9.4L10.9 6.2C10.5 5.3 11.6 4.8 13.3 4.5ZM29.5 3.2C36 3.05 42 3.2 47 3.6L49.6 10.9 29.8 11.1ZM49.2 3.8C51.4 4.1 53 4.5 54.2 5.2 57.8 7.2 60.2 8.9 62.3 10.3 62.8 10.7 62.6 10.8 62 10.8L51.8 10.9Z'
const seams = 'M28.4 11.2 28.6 30.6M50.2 11 50.6 30.8M69.8 11.4 69.6 24'
const welds = [
  [27.53, 12.43],
  [27.53, 16.93],
  [27.53, 21.43],
  [27.53, 25.93],
  [49.53, 11.93],
  [49.53, 16.43],
  [49.53, 20.93],
  [49.53, 25.43],
  [68.53, 14.43],
  [68.83, 19.43],
  [18.93, 10.53],
  [37.93, 10.13],
  [59.93, 9.83],
  [8.93, 11.93],
] as const
const wheels = [20.6, 79.6] as const
/** Where the wheels stand on the line, and how far the two rollers of each lie to its sides. */
const rollers = wheels.flatMap((x) => [x * 2.52 - 9, x * 2.52 + 9])

const shapes: Record<Step['stage'], ReactElement> = {
  welding: (
    <>
      <path d={body} className={styles.outline} />
      <path d={windows} className={styles.outline} />
      <path d={seams} className={styles.outline} />
      {welds.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="2.14" height="2.14" />
      ))}
    </>
  ),
  painting: (
    <>
      <path d={body} />
      <path d={windows} className={styles.hole} />
    </>
  ),
  assembly: <Whole glass={styles.hole} />,
  testing: <Whole glass={styles.glass} />,
}

/** One step: the car as far as it is made, on a line that goes on to the next. The words beside it say the same. */
export function StepDrawing({ stage, isLast }: { stage: Step['stage']; isLast: boolean }) {
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} 130`} aria-hidden="true">
      <g transform="translate(0 23.04) scale(2.52)">{shapes[stage]}</g>
      <path d={`M0 ${lineY}H${width}`} className={styles.line} />
      {stage === 'testing' && rollers.map((x) => <circle key={x} cx={x} cy={lineY} r="6" className={styles.roller} />)}
      {!isLast && <path d={`M312 ${lineY - 6}l6 6-6 6`} className={styles.arrow} />}
    </svg>
  )
}

function Whole({ glass }: { glass: string | undefined }) {
  return (
    <>
      <path d={body} />
      <path d={windows} className={glass} />
      {wheels.map((x) => (
        <g key={x}>
          <circle cx={x} cy="27.6" r="9.1" className={styles.hole} />
          <circle cx={x} cy="27.6" r="7.7" />
          <circle cx={x} cy="27.6" r="4.3" className={styles.hole} />
          <circle cx={x} cy="27.6" r="1.5" />
        </g>
      ))}
      <path d="M52 14.8h5M31 15h5M92.6 17.4 98 18.6M1.4 15.2h3.4" className={styles.detail} />
    </>
  )
}
