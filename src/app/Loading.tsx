import { useEffect, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { OpenParcels } from '../ui/OpenParcels.tsx'
import styles from './Loading.module.css'

const quietMs = 400

/** Empty parcels while the record is read; nothing at all where that takes a moment only. */
export function Loading() {
  const { t } = useWords()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.loading}>
      <p role="status">{isSlow && t.loading}</p>
      <div aria-hidden="true">{isSlow && <OpenParcels columns={14} label="" />}</div>
    </main>
  )
}
