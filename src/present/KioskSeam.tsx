import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { everySaying, sourceCount } from '../plant/sayings.ts'
import { Marked } from '../ui/Marked.tsx'
import { StageFrame } from '../ui/StageFrame.tsx'
import styles from './Kiosk.module.css'

/** The end of a loop: what all of it rests on, and when that was checked. */
export function KioskSeam({ plant }: { plant: KnownPlant }) {
  const { t, format, text, language } = useSceneWords()
  const sayings = everySaying(plant)
  return (
    <main className={styles.seam}>
      <StageFrame
        heading={t.headline(text(plant.plant.name))}
        fitted={language}
        evidence={
          <Marked kind="derived">
            {t.sources.finding(format.number(sourceCount(sayings)), format.number(sayings.length))}
          </Marked>
        }
      >
        <p>
          <Marked kind="reported">{t.paper.checked(format.dateOn(plant.checked))}</Marked>
        </p>
      </StageFrame>
    </main>
  )
}
