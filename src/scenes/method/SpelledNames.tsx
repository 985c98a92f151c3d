import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { spelledNames } from '../../plant/spellings.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FactButton } from '../../ui/FactButton.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './SpelledNames.module.css'

/** Names with every spelling on record, which differ between languages and between sources. */
export function SpelledNames({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t, text } = useSceneWords()
  const names = spelledNames(plant)
  if (names.length === 0) return null
  return (
    <Folded summary={t.method.names(names.length)}>
      <DataTable
        caption={t.method.namesTable}
        rows={names}
        rowKey={({ fact }) => fact}
        columns={[
          { head: t.method.nameColumns.name, cell: ({ label }) => text(label) },
          {
            head: t.method.nameColumns.spellings,
            cell: ({ fact }) => <FactButton plant={plant} fact={fact} form="value" opened={opened} />,
          },
          {
            head: t.method.nameColumns.sources,
            cell: ({ sources }) => (
              <ul className={styles.sources}>
                {sources.map((source) => (
                  <li key={source}>
                    <SourceRef number={sourceNumber(plant, source)} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Folded>
  )
}
