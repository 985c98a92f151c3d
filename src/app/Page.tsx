import { Suspense, useEffect, useMemo } from 'react'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Day } from '../plant/partialDate.ts'
import { Figures } from '../scenes/figures/Figures.tsx'
import { Opening } from '../scenes/opening/Opening.tsx'
import { LaterPart } from '../ui/Boundary.tsx'
import { Earlier, Footer, LaterScenes } from './below.ts'
import { Masthead } from './Masthead.tsx'
import styles from './Page.module.css'
import { SceneBoundary } from './SceneBoundary.tsx'
import { StatusStrip } from './StatusStrip.tsx'
import { tellUsable } from './usable.ts'

interface Props {
  readonly plant: KnownPlant
  /** Null where the build draws the page. */
  readonly today: Day | null
  /** Why the newest record could not be taken, where an older one is shown. */
  readonly failure: Error | null
  readonly onRetry: () => void
}

/** All scenes, one under another. */
export function Page({ plant, today, failure, onRetry }: Props) {
  const { t, text } = useWords()
  const name = text(plant.plant.name)
  useEffect(() => {
    document.title = t.pageTitle(name)
    document.querySelector('meta[name="description"]')?.setAttribute('content', t.description(name))
  }, [t, name])
  useEffect(() => tellUsable('first'), [])
  // A drawn page is taken over bit by bit: a part that is given to React anew before its turn would be drawn anew.
  const masthead = useMemo(() => <Masthead plant={plant} />, [plant])
  const scenes = useMemo(() => <Scenes plant={plant} />, [plant])
  return (
    <>
      <a className={styles.skip} href="#figures">
        {t.skip}
      </a>
      {masthead}
      <LaterPart of={plant}>
        <Earlier plant={plant} />
      </LaterPart>
      <StatusStrip plant={plant} today={today ?? plant.checked} failure={failure} onRetry={onRetry} />
      {scenes}
    </>
  )
}

function Scenes({ plant }: { plant: KnownPlant }) {
  return (
    <>
      <main className={styles.main}>
        <div className={styles.first} data-first>
          <SceneBoundary of={plant}>
            <Opening plant={plant} />
          </SceneBoundary>
          <SceneBoundary of={plant}>
            <Figures plant={plant} />
          </SceneBoundary>
        </div>
        <SceneBoundary of={plant}>
          <Suspense>
            <LaterScenes plant={plant} />
          </Suspense>
        </SceneBoundary>
      </main>
      <LaterPart of={plant}>
        <Footer plant={plant} />
      </LaterPart>
    </>
  )
}
