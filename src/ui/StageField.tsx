import type { ComponentProps } from 'react'
import { FieldDrawing } from './FieldDrawing.tsx'
import styles from './StageField.module.css'

// Both are drawn; the style sheet shows the one that fits the screen.
const forms = [
  { name: 'wide', columns: 14 },
  { name: 'tall', columns: 7 },
] as const

/** The field as wide as the stage, or on an upright one as high as it can be. */
export function StageField(drawing: Omit<ComponentProps<typeof FieldDrawing>, 'columns'>) {
  return forms.map(({ name, columns }) => (
    <div key={name} className={styles.form} data-form={name}>
      <FieldDrawing {...drawing} columns={columns} />
    </div>
  ))
}
