import { useWords } from '../../i18n/words.ts'
import { changeView } from '../../view/useView.ts'
import { type Layer, layers } from '../../view/view.ts'
import styles from './LayerSwitch.module.css'

/** Chooses what is counted in the field. */
export function LayerSwitch({ layer }: { layer: Layer }) {
  const { t } = useWords()
  return (
    <fieldset className={styles.switch}>
      <legend>{t.opening.layersName}</legend>
      <div className={styles.buttons}>
        {layers.map((name) => (
          <button key={name} type="button" aria-pressed={name === layer} onClick={() => changeView({ layer: name })}>
            {t.opening.layers[name]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
