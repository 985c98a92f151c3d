import { useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { parseView, printView } from '../view/view.ts'
import styles from './WindowLink.module.css'

/** The presenter's window in place of a browser's refusal to open one: as a link. */
export function WindowLink({ onClose }: { onClose: () => void }) {
  const { t } = useSceneWords()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus(), [])
  return (
    <section className={styles.window} role="dialog" aria-label={t.stage.keys.window}>
      <p>{t.stage.window.blocked}</p>
      <a ref={link} href={speakerAddress()} target="_blank" rel="noreferrer" onClick={onClose}>
        {t.stage.window.open}
      </a>
      <button type="button" onClick={onClose}>
        {t.ledger.close}
      </button>
    </section>
  )
}

/** The presenter's window for what is shown now. */
export function speakerAddress(): string {
  return addressFor('speaker')
}

/** The wall for what the presenter's window shows now. */
export function wallAddress(): string {
  return addressFor('present')
}

function addressFor(way: 'speaker' | 'present'): string {
  const view = parseView(location.search)
  return `${location.pathname}${printView({ ...view, stage: view.stage && { ...view.stage, way }, open: null })}`
}
