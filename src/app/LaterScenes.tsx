import { Suspense, useEffect } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { Ceiling } from '../scenes/ceiling/Ceiling.tsx'
import { Ground } from '../scenes/ground/Ground.tsx'
import { Market } from '../scenes/market/Market.tsx'
import { Method } from '../scenes/method/Method.tsx'
import { Peers } from '../scenes/peers/Peers.tsx'
import { People } from '../scenes/people/People.tsx'
import { Place } from '../scenes/place/Place.tsx'
import { Process } from '../scenes/process/Process.tsx'
import { Promises } from '../scenes/promises/Promises.tsx'
import { Sources } from '../scenes/sources/Sources.tsx'
import { Timeline } from '../scenes/timeline/Timeline.tsx'
import { WhatIf } from '../scenes/whatif/WhatIf.tsx'
import { CarShapes } from '../ui/drawings/CarShapes.tsx'
import { NearFirst } from './NearFirst.tsx'
import { startOffline } from './offline.ts'
import { SceneBoundary } from './SceneBoundary.tsx'
import type { Scene } from './scenes.ts'
import { tellUsable } from './usable.ts'

export { Earlier } from './Earlier.tsx'
export { Footer } from './Footer.tsx'
export { Presentation } from './Presentation.tsx'
export { Switches } from './Switches.tsx'

const scenes: readonly Scene[] = [
  { id: 'ceiling', Component: Ceiling },
  { id: 'timeline', Component: Timeline },
  { id: 'promises', Component: Promises },
  { id: 'whatif', Component: WhatIf },
  { id: 'process', Component: Process },
  { id: 'ground', Component: Ground },
  { id: 'people', Component: People },
  { id: 'peers', Component: Peers },
  { id: 'market', Component: Market },
  { id: 'place', Component: Place },
  { id: 'method', Component: Method },
  { id: 'sources', Component: Sources },
]

// With this script all has come that a first visit needs. Sources that are served while one writes are not kept.
const { PROD, SSR, MODE } = import.meta.env
if (PROD && !SSR && MODE !== 'briefcase') startOffline()

/** The scenes below the first view: a script of their own, all at once, so that nothing moves when they come. */
export function LaterScenes({ plant }: { plant: KnownPlant }) {
  useEffect(scrollToFragment, [])
  useEffect(() => tellUsable('all'), [])
  return (
    <>
      <CarShapes />
      {scenes.map(({ id, Component }) => (
        <SceneBoundary key={id} of={plant}>
          {/* Each is taken over by itself, so that the reader's touch does not wait for all. */}
          <Suspense>
            <NearFirst scene={id}>
              <Component plant={plant} />
            </NearFirst>
          </Suspense>
        </SceneBoundary>
      ))}
    </>
  )
}

/** The browser looked for the address's fragment before its scene was there; a reader who has moved on is left alone. */
function scrollToFragment(): void {
  if (location.hash !== '' && window.scrollY === 0) location.replace(location.hash)
}
