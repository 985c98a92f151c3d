import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { PeerRow } from '../../plant/peerRows.ts'
import { Marked } from '../../ui/Marked.tsx'
import { unlikeText, valueText } from './peerWords.ts'
import styles from './RowValue.module.css'

/** What a row comes to, under its mark; or why it has no bar. */
export function RowValue({ row }: { row: PeerRow }) {
  const words = useSceneWords()
  const { t } = words
  const value = valueText(words, row)
  const why = row.unlike === null ? null : unlikeText(words, row.unlike)
  if (value === null) return why !== null && <Marked kind="none">{t.peers.sentence(why)}</Marked>
  return (
    <>
      <Marked kind={row.derived !== null ? 'derived' : row.isPlan ? 'announced' : 'reported'}>{value}</Marked>
      {row.isPlan && (row.derived === null ? `, ${t.peers.plan}` : <Plan />)}
      {why !== null && `, ${why}`}
    </>
  )
}

/** Says of something derived that it rests on a plan. */
export function Plan() {
  const { t } = useSceneWords()
  return (
    <span className={styles.plan}>
      {' '}
      <Marked kind="announced">{t.peers.plan}</Marked>
    </span>
  )
}
