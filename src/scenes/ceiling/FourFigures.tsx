import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { Field, Scale } from '../../plant/parcels.ts'
import { wholePitches } from '../../plant/wholePitches.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FieldDrawing, type FieldLayer } from '../../ui/FieldDrawing.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'
import styles from './FourFigures.module.css'

interface Row {
  readonly layer: FieldLayer
  readonly name: string
  readonly value: string
  readonly mark: string
  readonly kind: 'reported' | 'announced' | 'derived'
  readonly caption: { readonly lead: string; readonly rest: string }
}

/** The four figures, each counted into the same rectangle; figures that are not on record are left out. */
export function FourFigures({ scale, field }: { scale: Scale; field: Field }) {
  const { t, format } = useSceneWords()
  const { robots, capacity, investment, pitches, site } = scale
  const { captions, oneMark } = t.ceiling
  const { layers } = t.opening
  const whole = wholePitches(field, field.columns)
  const rows: Row[] = []
  if (robots) {
    const left = field.count - robots.claim.value
    const { lead, rest } = captions.robots(format.number(robots.claim.value))
    rows.push({
      layer: 'robots',
      name: layers.robots,
      value: format.claim(robots.claim),
      mark: oneMark.robots,
      kind: gradeOfKind(robots.claim.kind),
      caption: { lead, rest: left > 0 ? `${rest}${captions.robotsLeft(left)}` : rest },
    })
  }
  if (capacity) {
    rows.push({
      layer: 'cars',
      name: layers.cars,
      value: format.claim(capacity.claim),
      mark: oneMark.cars,
      kind: gradeOfKind(capacity.claim.kind),
      caption: captions.cars(format.number(capacity.claim.value)),
    })
  }
  if (pitches && whole) {
    const count = whole.across * whole.down
    rows.push({
      layer: 'pitches',
      name: layers.pitches,
      value: format.measure(pitches.amount),
      mark: oneMark.pitches,
      kind: 'derived',
      caption: captions.pitches(
        format.number(pitches.amount),
        format.number(count),
        format.measure(pitches.amount - count),
      ),
    })
  }
  if (investment && field.dollars !== null) {
    rows.push({
      layer: 'dollars',
      name: layers.dollars,
      value: format.claim(investment.claim),
      mark: oneMark.dollars,
      kind: gradeOfKind(investment.claim.kind),
      caption: captions.dollars(format.claim(investment.claim)),
    })
  }
  return (
    <div className={styles.four}>
      <h3>{t.ceiling.counts(site === null ? null : format.claim(site.claim))}</h3>
      <ul>
        {rows.map(({ layer, kind, caption }) => (
          <li key={layer}>
            <figure>
              <FieldDrawing
                field={field}
                layer={layer}
                columns={field.columns}
                label={`${caption.lead} ${caption.rest}`}
              />
              <figcaption>
                <span>
                  <b>{caption.lead}</b> {caption.rest}
                </span>
                <Marked kind={kind}>{t.grades[kind]}</Marked>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <Folded summary={t.ceiling.table}>
        <DataTable
          caption={t.ceiling.table}
          rows={rows}
          rowKey={({ layer }) => layer}
          columns={[
            { head: t.ceiling.tableColumns.what, cell: ({ name }) => name },
            { head: t.ceiling.tableColumns.value, cell: ({ value }) => value },
            { head: t.ceiling.tableColumns.mark, cell: ({ mark }) => mark },
            { head: t.timeline.columns.state, cell: ({ kind }) => <Marked kind={kind}>{t.grades[kind]}</Marked> },
          ]}
        />
      </Folded>
    </div>
  )
}

function gradeOfKind(kind: 'report' | 'plan'): 'reported' | 'announced' {
  return kind === 'report' ? 'reported' : 'announced'
}
