import { Component, type ReactNode, Suspense } from 'react'

interface Props {
  readonly children: ReactNode
  readonly fallback: ReactNode
  /** What the children are drawn from: with another, they are tried again. */
  readonly of: unknown
}

/** Keeps an error inside its children, a script that does not come among them, from taking the rest of the page. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate({ of }: Props): void {
    if (this.state.failed && of !== this.props.of) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** A part of the page whose script may come late, or not at all: then nothing stands in its place. */
export function LaterPart({ of, children }: { of: unknown; children: ReactNode }) {
  return (
    <Boundary of={of} fallback={null}>
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}
