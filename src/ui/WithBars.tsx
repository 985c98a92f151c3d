import type { ReactNode } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { Boundary } from './Boundary.tsx'
import { Marked } from './Marked.tsx'

interface Props {
  readonly of: KnownPlant
  /** What is said where the bars cannot be drawn. */
  readonly failed: string
  /** The rows, with their bars or by themselves. */
  readonly children: (hasBars: boolean) => ReactNode
}

/** Rows with bars beside them, whose script may not come: the rows then stand alone, and a sentence says so. */
export function WithBars({ of, failed, children }: Props) {
  return (
    <Boundary
      of={of}
      fallback={
        <>
          <p role="alert">
            <Marked kind="alert">{failed}</Marked>
          </p>
          {children(false)}
        </>
      }
    >
      {children(true)}
    </Boundary>
  )
}
