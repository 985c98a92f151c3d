import { useSceneWords } from '../../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../../plant/asKnownOn.ts'
import { everySaying, sourceCount } from '../../plant/sayings.ts'
import { type NumberedSource, numberedSources } from '../../plant/sources.ts'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { EveryClaim } from './EveryClaim.tsx'
import { SourceEntry } from './SourceEntry.tsx'
import styles from './Sources.module.css'

/** Every source once, under the number that it has everywhere; credits; on paper, every claim. */
export function Sources({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const isPrinting = usePrinting()
  const isKnown = ({ id, facts }: NumberedSource) =>
    !isEarlier(plant) || facts.length > 0 || plant.statements.some(({ source }) => source === id)
  const sources = numberedSources(plant).filter(isKnown)
  const sayings = everySaying(plant)
  return (
    <section id="sources" aria-labelledby="sources-heading">
      <SceneHead
        id="sources"
        finding={t.sources.finding(format.number(sourceCount(sayings)), format.number(sayings.length))}
        note={<p>{t.sources.note}</p>}
      />
      <ol className={styles.list}>
        {sources.map((numbered) => (
          <SourceEntry key={numbered.id} plant={plant} numbered={numbered} isPrinting={isPrinting} />
        ))}
      </ol>
      <div className={styles.ends}>
        <h3>{t.sources.credits}</h3>
        <p>{t.sources.fonts}</p>
        <p>{t.sources.drawings}</p>
        {plant.map && <p>{t.sources.map}</p>}
      </div>
      {isPrinting && <EveryClaim plant={plant} />}
    </section>
  )
}
