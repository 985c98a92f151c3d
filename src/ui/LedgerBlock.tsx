import { type ComponentProps, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import styles from './LedgerBlock.module.css'
import { OpenedLedger } from './OpenedLedger.tsx'

type Props = ComponentProps<typeof OpenedLedger> & { readonly children: ReactNode }

/** A part of a scene and, right below it, the claims behind the fact that was opened in it. */
export function LedgerBlock({ children, ...ledger }: Props) {
  const block = useRef<HTMLDivElement>(null)
  const isHere = useHolds(block, ledger.opened)
  return (
    <>
      <div ref={block} className={styles.block}>
        {children}
      </div>
      {isHere && <OpenedLedger {...ledger} />}
    </>
  )
}

/** Whether an element holds the button that opened the claims: a fact may have its button in any part of a scene. */
export function useHolds(element: RefObject<Element | null>, { fact, opener }: Props['opened']): boolean {
  const [isHeld, setHeld] = useState(false)
  const id = fact === null ? null : opener(fact)
  useLayoutEffect(() => {
    const button = id === null ? null : document.getElementById(id)
    setHeld(button !== null && element.current?.contains(button) === true)
  }, [element, id])
  return isHeld && id !== null
}
