import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { numberedSources } from '../../plant/sources.ts'
import { Marked } from '../../ui/Marked.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { SourceEntry } from './SourceEntry.tsx'
import styles from './Sources.module.css'

/** Every source once, under the number that it has everywhere; what was looked for and not found; credits. */
export function Sources({ plant }: { plant: KnownPlant }) {
  const { t, text, format } = useSceneWords()
  const sources = numberedSources(plant)
  const claims = Object.values(plant.facts).reduce((sum, fact) => sum + fact.claims.length, plant.statements.length)
  return (
    <section id="sources" aria-labelledby="sources-heading">
      <SceneHead
        id="sources"
        finding={t.sources.finding(format.number(sources.length), format.number(claims))}
        note={<p>{t.sources.note}</p>}
      />
      <ol className={styles.list}>
        {sources.map((numbered) => (
          <SourceEntry key={numbered.id} plant={plant} numbered={numbered} />
        ))}
      </ol>
      <div className={styles.ends}>
        <div>
          <h3 id="gaps">{t.sources.gaps}</h3>
          <p className={styles.note}>{t.sources.gapsNote}</p>
          <ul className={styles.gaps}>
            {plant.gaps.map((gap) => (
              <li key={gap.id}>
                <Marked kind="none">{text(gap.text)}</Marked>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t.sources.credits}</h3>
          <p>{t.sources.fonts}</p>
          <p>{t.sources.drawings}</p>
        </div>
      </div>
    </section>
  )
}
