import { useSceneWords } from '../../i18n/sceneWords.ts'
import { Marked } from '../../ui/Marked.tsx'

/** Says that the chart did not come and that its table stands in. */
export function ChartFailed() {
  const { t } = useSceneWords()
  return (
    <p role="alert">
      <Marked kind="alert">{t.timeline.failed}</Marked>
    </p>
  )
}
