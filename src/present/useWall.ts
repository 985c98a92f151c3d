import { useEffect, useRef, useState } from 'react'
import { type Channel, openChannel, type Shown, type Signal } from './stageChannel.ts'

const askedEveryMs = 1000
/** A wall that has not answered so many times is lost. */
const patience = 3

/**
 * The wall that this presenter's window leads: what it shows, or null where none answers. `onShown` hears what it
 * says of itself, before this does.
 */
export function useWall(onShown: (shown: Shown) => void): {
  readonly wall: Shown | null
  readonly tell: (signal: Signal) => void
} {
  const [wall, setWall] = useState<Shown | null>(null)
  const channel = useRef<Channel | null>(null)
  const heard = useRef(onShown)
  useEffect(() => {
    heard.current = onShown
  })
  useEffect(() => {
    let unanswered = 0
    // The first that answers; another only when that one is gone, or is out of sight and the other is not.
    let led: Shown | null = null
    const lose = () => {
      led = null
      setWall(null)
    }
    const opened = openChannel((signal) => {
      if (signal.kind === 'closing' && signal.wall === led?.wall) lose()
      if (signal.kind !== 'shown') return
      const { shown } = signal
      if (led !== null && led.wall !== shown.wall && (led.isSeen || !shown.isSeen)) return
      led = shown
      unanswered = 0
      heard.current(shown)
      setWall(shown)
    })
    const ask = () => {
      if (unanswered === patience) lose()
      unanswered++
      opened.tell({ kind: 'ask' })
    }
    ask()
    const timer = setInterval(ask, askedEveryMs)
    channel.current = opened
    return () => {
      clearInterval(timer)
      opened.close()
      channel.current = null
    }
  }, [])
  return { wall, tell: (signal) => channel.current?.tell(signal) }
}
