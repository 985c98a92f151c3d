import type { SceneWords } from '../../i18n/sceneWords.ts'
import { rivalsOf } from '../../plant/figure.ts'
import { peerFinding } from '../../plant/peerFinding.ts'
import type { PeerRow, Unlike } from '../../plant/peerRows.ts'

/** The scene's heading: where this plant stands among those whose figure is reported and like its own. */
export function findingText(words: SceneWords, rows: readonly PeerRow[]): string {
  const { t, text } = words
  const { self, others, compared, smaller, same, larger } = peerFinding(rows)
  if (others === 0 || self === null) return t.peers.noPeers
  const value = valueText(words, self)
  if (self.unlike !== null || value === null) {
    const why = self.unlike === null ? t.peers.unlike.division : unlikeText(words, self.unlike)
    return t.peers.ownNone(self.measure, text(self.compared.name), why)
  }
  const reading = t.peers.own[self.measure](value)
  const own = self.isPlan ? t.peers.announced(reading) : reading
  return compared === 0 ? t.peers.noneLike(own) : t.peers.finding(own, self.measure, smaller, same, larger)
}

/** What the heading is counted among, and what it leaves out. */
export function countedText({ t }: SceneWords, rows: readonly PeerRow[]): string {
  const { compared, planned, open, others, self } = peerFinding(rows)
  const rivals = self?.measure === 'investment' && self.figures[0] ? rivalsOf(self.figures[0]).length : 0
  return [
    t.peers.counted(compared, others),
    planned === 0 ? '' : t.peers.planned(planned),
    open === 0 ? '' : t.peers.open(open),
    rivals === 0 ? '' : t.peers.rivals(rivals),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What a row comes to, with its unit; null where there is no number. */
export function valueText({ t, format }: SceneWords, { measure, amount, figures }: PeerRow): string | null {
  if (amount === null) return null
  switch (measure) {
    case 'site':
      return t.peers.values.site(format.aligned(amount))
    case 'investment':
      return format.amount(amount, 'USD')
    case 'robots':
      return t.peers.values.robots(format.aligned(amount))
    case 'jobs':
      return figures[0] === undefined ? null : format.claim(figures[0].claim)
  }
}

/** Why a row cannot be compared, as a part of a sentence. */
export function unlikeText({ t, format, text }: SceneWords, unlike: Unlike): string {
  switch (unlike.why) {
    case 'missing':
      return t.peers.unlike.missing(unlike.fields, format.list)
    case 'rate':
    case 'unit':
      return t.peers.unlike[unlike.why](format.claim(unlike.figure.claim))
    case 'division':
      return t.peers.unlike.division
    case 'scope':
      return t.peers.unlike.scope(unlike.scopes.map(text), format.list)
  }
}
