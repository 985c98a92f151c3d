import { Suspense, useEffect } from 'react'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Day } from '../plant/partialDate.ts'
import { Figures } from '../scenes/figures/Figures.tsx'
import { Opening } from '../scenes/opening/Opening.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { Footer, LaterScenes } from './below.ts'
import { Masthead } from './Masthead.tsx'
import styles from './Page.module.css'
import { SceneBoundary } from './SceneBoundary.tsx'
import { StatusStrip } from './StatusStrip.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly today: Day
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
  return (
    <>
      <a className={styles.skip} href="#figures">
        {t.skip}
      </a>
      <Masthead plant={plant} />
      <StatusStrip plant={plant} today={today} failure={failure} onRetry={onRetry} />
      <main className={styles.main}>
        <div className={styles.first}>
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
      <Boundary of={plant} fallback={null}>
        <Suspense>
          <Footer plant={plant} today={today} />
        </Suspense>
      </Boundary>
    </>
  )
}
