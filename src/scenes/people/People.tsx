import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { peopleCounts } from '../../plant/counts.ts'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { StakeholderPanel } from './StakeholderPanel.tsx'

/** Who stands behind the plant, in the order of protocol: their part, their words, what they announced or did. */
export function People({ plant }: { plant: KnownPlant }) {
  const { t } = useSceneWords()
  const opened = useOpened('people')
  const { present, quoted } = peopleCounts(plant)
  return (
    <section id="people" aria-labelledby="people-heading">
      <SceneHead id="people" finding={t.people.finding(present, quoted)} note={<p>{t.people.note}</p>} />
      {plant.stakeholders.map((stakeholder) => (
        <StakeholderPanel key={stakeholder.id} plant={plant} stakeholder={stakeholder} opened={opened} />
      ))}
    </section>
  )
}
