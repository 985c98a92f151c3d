import { Component, type ReactNode } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import { Marked } from '../../ui/Marked.tsx'

interface Props {
  readonly children: ReactNode
  /** What is shown where the chart cannot be: its table. */
  readonly fallback: ReactNode
}

/** Where the chart's script does not come or the chart fails, its table stands in. */
export class ChartBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { children, fallback } = this.props
    if (!this.state.failed) return children
    return (
      <>
        <ChartFailed />
        {fallback}
      </>
    )
  }
}

function ChartFailed() {
  const { t } = useSceneWords()
  return (
    <p role="alert">
      <Marked kind="alert">{t.timeline.failed}</Marked>
    </p>
  )
}
