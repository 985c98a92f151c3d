import { useEffect, useRef, useState } from 'react'

const restMs = 60_000
const inputs = ['pointerdown', 'pointermove', 'keydown'] as const

/** Whether somebody is at an unattended wall: from a touch or a key on, until nobody has moved for a minute. */
export function useExploring(onRest: () => void): boolean {
  const [isExploring, setExploring] = useState(false)
  const rested = useRef(onRest)
  useEffect(() => {
    rested.current = onRest
  })
  useEffect(() => {
    let timer = 0
    const rest = () => {
      timer = 0
      setExploring(false)
      rested.current()
    }
    const take = ({ type }: Event) => {
      // A pointer that is nudged does not wake the wall, but one that moves on keeps it awake.
      if (type === 'pointermove' && timer === 0) return
      clearTimeout(timer)
      timer = window.setTimeout(rest, restMs)
      setExploring(true)
    }
    for (const input of inputs) window.addEventListener(input, take)
    return () => {
      clearTimeout(timer)
      for (const input of inputs) window.removeEventListener(input, take)
    }
  }, [])
  return isExploring
}
