import { useEffect, useState } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { askedDay } from '../plant/knownDays.ts'
import { changeView, useViewPart } from './useView.ts'

/** Whether the address asked for a day that is none of the record's: it leaves the address, and is to be told of until forgotten. */
export function useImpossibleDay({ newest }: KnownPlant): { readonly isTold: boolean; readonly forget: () => void } {
  const asked = useViewPart(({ asof }) => asof)
  const isImpossible = asked !== '' && askedDay(newest, asked) === null
  const [isTold, setTold] = useState(false)
  useEffect(() => {
    if (isImpossible) {
      setTold(true)
      changeView({ asof: '' })
    } else if (asked !== '') setTold(false)
  }, [asked, isImpossible])
  return { isTold, forget: () => setTold(false) }
}
