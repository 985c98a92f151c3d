import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import type { GroundArea } from '../../plant/groundAreas.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import drawing from './AreaDrawing.module.css'
import styles from './AreaKey.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly areas: readonly GroundArea[]
  readonly opened: Opened
}

/** What each area of the drawing is, with its part of the site, and the claims behind it. */
export function AreaKey({ plant, areas, opened }: Props) {
  const { t, format } = useSceneWords()
  const site = amountOf(plant, 'site-area')
  return (
    <>
      <ul className={styles.key}>
        {areas.map(({ fact, figure, ofSite, isRough }) => (
          <li key={fact}>
            <svg className={drawing.swatch} viewBox="0 0 28 18" aria-hidden="true">
              <g className={drawing.area} data-area={fact} data-kind={figure.claim.kind}>
                <rect x="1" y="1" width="26" height="16" />
              </g>
            </svg>
            <div>
              <FactButton plant={plant} fact={fact} opened={opened} />
              {ofSite !== null && site !== null && (
                <p>
                  <Marked kind="derived">
                    {t.ground.ofSite(
                      format.claim(figure.claim),
                      format.claim(site.claim),
                      format[isRough ? 'wholePercent' : 'percent'](ofSite.amount),
                    )}
                  </Marked>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {areas.some(({ fact }) => fact === 'building-area') && <p className={styles.note}>{t.ground.buildingNote}</p>}
    </>
  )
}
