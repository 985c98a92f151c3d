import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Folded } from '../../ui/Folded.tsx'
import type { Opened } from '../../view/useOpened.ts'

const measures = ['car-length', 'car-width', 'pitch-length', 'pitch-width']

/** The lengths that the drawings are to scale with, which are claims like any other. */
export function Measures({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t } = useSceneWords()
  if (!measures.some((fact) => isOnRecord(plant, fact))) return null
  return (
    <Folded summary={t.ceiling.measures}>
      <ul>
        <FactItems plant={plant} facts={measures} opened={opened} />
      </ul>
    </Folded>
  )
}
