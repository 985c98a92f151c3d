import { useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import styles from './KeyList.module.css'
import { shortcuts } from './shortcuts.ts'

interface Props {
  readonly letterKeys: { readonly areOn: boolean; readonly onChange: (areOn: boolean) => void }
  readonly onClose: () => void
}

/** Every key and what it does; and the switch for those that print a letter. */
export function KeyList({ letterKeys, onClose }: Props) {
  const { t } = useSceneWords()
  const { keys } = t.stage
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => dialog.current?.focus(), [])
  return (
    <section ref={dialog} className={styles.list} role="dialog" aria-label={keys.name} tabIndex={-1}>
      <h2>{keys.name}</h2>
      <dl>
        {shortcuts.map(({ action, caps }) => (
          <div key={action}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap} lang={cap === 'Space' ? undefined : 'en'}>
                  {cap === 'Space' ? keys.space : cap}
                </kbd>
              ))}
            </dt>
            <dd>{keys[action]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <button type="button" onClick={() => letterKeys.onChange(!letterKeys.areOn)}>
          {keys.letters(letterKeys.areOn)}
        </button>
        <button type="button" onClick={onClose}>
          {t.ledger.close}
        </button>
      </div>
    </section>
  )
}
