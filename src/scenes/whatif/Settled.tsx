import { useEffect, useRef, useState } from 'react'

/** Says what a change came to once it is at rest, to those who do not see it; not how the page began, nor each step. */
export function Settled({ said, isSettled }: { said: string; isSettled: boolean }) {
  const before = useRef(said)
  const [told, setTold] = useState('')
  useEffect(() => {
    if (!isSettled || before.current === said) return
    before.current = said
    setTold(said)
  }, [said, isSettled])
  return (
    <p role="status" data-visually="hidden">
      {told}
    </p>
  )
}
