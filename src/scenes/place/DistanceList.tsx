import { useSceneWords } from '../../i18n/sceneWords.ts'
import { earthRadiusKm } from '../../plant/conicEqualArea.ts'
import type { Distance } from '../../plant/distances.ts'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './DistanceList.module.css'

interface Props {
  readonly from: string
  readonly distances: readonly Distance[]
  readonly opened: Opened
}

/** The derived distances, nearest first, as bars on one scale from zero, beside what sources give. */
export function DistanceList({ from, distances, opened }: Props) {
  const { t, format, text } = useSceneWords()
  const farthest = Math.max(1, distances.at(-1)?.km ?? 0)
  return (
    <div className={styles.distances}>
      <h3>{t.place.distances(from)}</h3>
      {distances.length === 0 ? (
        <p>
          <Marked kind="none">{t.place.noDistances}</Marked>
        </p>
      ) : (
        <>
          <ul>
            {distances.map(({ fact, name, km, reported }) => (
              <li key={fact}>
                <p className={styles.row}>
                  <Marked kind="derived">{text(name)}</Marked>
                  <b>{t.place.km(format.number(km))}</b>
                </p>
                <div className={styles.bar} style={{ inlineSize: `${(km / farthest) * 100}%` }} aria-hidden="true" />
                {reported !== null && (
                  <p className={styles.reported}>
                    <FactOpener fact={reported.fact} opened={opened}>
                      {t.place.sourcesGive(
                        format.list([reported.claim, ...reported.others].map((claim) => format.claim(claim))),
                        1 + reported.others.length,
                      )}
                    </FactOpener>
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.formula}>{t.place.formula(format.number(earthRadiusKm))}</p>
        </>
      )}
    </div>
  )
}
