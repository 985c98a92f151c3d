type Tables = Readonly<Record<string, Buffer>>

/** A font with one glyph beside the one for what is not defined. */
export interface GlyphFont {
  readonly point: number
  readonly tables: Tables
}

/** One font of many of one family, which its package has only in slices. What lays glyphs out is left out: Hangul needs none. */
export function mergedFont(parts: readonly GlyphFont[]): Buffer {
  const [first] = parts
  if (first === undefined) throw new Error('A font needs a glyph')
  const all = [glyphOf(first.tables, 0), ...parts.map(({ tables }) => glyphOf(tables, 1))]
  const kept = Object.entries(first.tables).filter(([tag]) => /^(OS.2|avar|fvar|head|hhea|maxp|name|post)$/.test(tag))
  const tables = Object.fromEntries(kept.map(([tag, table]) => [tag, Buffer.from(table)]))
  // Long offsets to glyphs, an advance for each, as many glyphs, and the greatest of their measures.
  tables['head']?.writeInt16BE(1, 50)
  tables['hhea']?.writeUInt16BE(all.length, 34)
  for (let at = 6; at < 32; at += 2) {
    tables['maxp']?.writeUInt16BE(Math.max(...parts.map(({ tables }) => tables['maxp']?.readUInt16BE(at) ?? 0)), at)
  }
  tables['maxp']?.writeUInt16BE(all.length, 4)
  const outlines = all.map(({ outline }) => padded(outline))
  const variations = all.map(({ variation }) => padded(variation))
  return sfnt({
    ...tables,
    cmap: cmap(parts.map(({ point }) => point)),
    glyf: Buffer.concat(outlines),
    gvar: gvar(variations),
    hmtx: Buffer.concat(all.map(({ metrics }) => metrics)),
    loca: offsets(outlines),
  })
}

/** Its outline, its advance with its left side bearing, and how it changes along the axis. */
function glyphOf(tables: Tables, id: number) {
  const table = (tag: string) => tables[tag] ?? Buffer.alloc(0)
  const [loca, hmtx, vary] = [table('loca'), table('hmtx'), table('gvar')]
  const isLong = table('head').readInt16BE(50) === 1
  const at = (index: number) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2)
  const outline = table('glyf').subarray(at(id), at(id + 1))
  if (table('maxp').readUInt16BE(4) !== 2 || (outline.length > 0 && outline.readInt16BE(0) < 0))
    throw new Error('A glyph that is made of others cannot be moved to another font')
  const advances = table('hhea').readUInt16BE(34)
  const bearingAt = id < advances ? id * 4 + 2 : advances * 4 + (id - advances) * 2
  const advanceAt = Math.min(id, advances - 1) * 4
  const metrics = Buffer.concat([hmtx.subarray(advanceAt, advanceAt + 2), hmtx.subarray(bearingAt, bearingAt + 2)])
  return { outline, metrics, variation: variationOf(vary, id) }
}

/** How a glyph changes along the axes, with the places on them that the font's glyphs share written out. */
function variationOf(table: Buffer, id: number): Buffer {
  const axesBytes = table.readUInt16BE(4) * 2
  const shared = table.readUInt32BE(8)
  const isLong = (table.readUInt16BE(14) & 1) === 1
  const at = (index: number) => (isLong ? table.readUInt32BE(20 + index * 4) : table.readUInt16BE(20 + index * 2) * 2)
  const data = table.subarray(table.readUInt32BE(16)).subarray(at(id), at(id + 1))
  if (data.length === 0) return data
  const heads: Buffer[] = []
  let from = 4
  for (let left = data.readUInt16BE(0) & 0x0fff; left > 0; left--) {
    const index = data.readUInt16BE(from + 2)
    const [isOwn, isBetween] = [(index & 0x8000) !== 0, (index & 0x4000) !== 0]
    const peakAt = shared + (index & 0x0fff) * axesBytes
    const rest = from + 4 + (isOwn ? axesBytes : 0)
    const end = rest + (isBetween ? 2 * axesBytes : 0)
    const head = Buffer.from(data.subarray(from, from + 4))
    head.writeUInt16BE((index & 0xf000) | 0x8000, 2)
    const peak = isOwn ? data.subarray(from + 4, rest) : table.subarray(peakAt, peakAt + axesBytes)
    heads.push(head, peak, data.subarray(rest, end))
    from = end
  }
  const start = Buffer.from(data.subarray(0, 4))
  start.writeUInt16BE(4 + Buffer.concat(heads).length, 2)
  return Buffer.concat([start, ...heads, data.subarray(data.readUInt16BE(2))])
}

/** A table of variations along one axis, without shared places. */
function gvar(variations: readonly Buffer[]): Buffer {
  const starts = offsets(variations)
  const end = 20 + starts.length
  const head = [0x0001_0000, 0x0001_0000, end, variations.length * 0x1_0000 + 1, end].map(uint32)
  return Buffer.concat([...head, starts, ...variations])
}

/** In format 12: the glyphs stand in the order of their code points, behind the one for what is not defined. */
function cmap(points: readonly number[]): Buffer {
  const groups = points.flatMap((point, index) => [point, point, index + 1])
  const words = [0x0000_0001, 0x0003_000a, 12, 0x000c_0000, 16 + groups.length * 4, 0, points.length, ...groups]
  return Buffer.concat(words.map(uint32))
}

/** Where each piece begins and where the last ends. */
function offsets(pieces: readonly Buffer[]): Buffer {
  const ends = [0]
  for (const { length } of pieces) ends.push((ends.at(-1) ?? 0) + length)
  return Buffer.concat(ends.map(uint32))
}

function sfnt(tables: Tables): Buffer {
  const sorted = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const rows: Buffer[] = []
  let at = 12 + 16 * sorted.length
  for (const [tag, table] of sorted) {
    rows.push(Buffer.from(tag, 'latin1'), uint32(0), uint32(at), uint32(table.length))
    at += padded(table).length
  }
  const head = [0x0001_0000, sorted.length * 0x1_0000, 0].map(uint32)
  return Buffer.concat([...head, ...rows, ...sorted.map(([, table]) => padded(table))])
}

/** The tables of a font file, by their tags. */
export function tablesOf(font: Buffer): Tables {
  const rows = Array.from({ length: font.readUInt16BE(4) }, (_, index) => font.subarray(12 + index * 16))
  return Object.fromEntries(
    rows.map((row) => {
      const [at, length] = [row.readUInt32BE(8), row.readUInt32BE(12)]
      return [row.toString('latin1', 0, 4), font.subarray(at, at + length)]
    }),
  )
}

/** To whole words of four bytes. */
function padded(piece: Buffer): Buffer {
  return Buffer.concat([piece, Buffer.alloc((4 - (piece.length % 4)) % 4)])
}

function uint32(value: number): Buffer {
  const word = Buffer.alloc(4)
  word.writeUInt32BE(value)
  return word
}
