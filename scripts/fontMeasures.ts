import { pointOf } from './fontFiles.ts'
import { tablesOf } from './mergedFont.ts'

interface Heights {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
}

/** How far a font goes above and below the line and what it adds between lines, in parts of its size. */
export function heightsOf(font: Buffer): Heights {
  const table = tableReader(font)
  const unit = table('head').readUInt16BE(18)
  // A font says by this bit that it means its typographic measures, as browsers then do.
  const isTypographic = (table('OS/2').readUInt16BE(62) & 0x80) !== 0
  const [from, at] = isTypographic ? [table('OS/2'), 68] : [table('hhea'), 4]
  const [ascent, descent, lineGap] = [0, 2, 4].map((step) => from.readInt16BE(at + step) / unit)
  return { ascent: ascent ?? 0, descent: -(descent ?? 0), lineGap: lineGap ?? 0 }
}

/** The mean width of the letters of a text, in parts of the font's size; of those that the font has. */
export function meanWidth(font: Buffer, text: string): number {
  const table = tableReader(font)
  const unit = table('head').readUInt16BE(18)
  const advances = table('hhea').readUInt16BE(34)
  const glyphs = [...text].map((letter) => glyphIn(table('cmap'), pointOf(letter))).filter((glyph) => glyph !== 0)
  if (glyphs.length === 0) throw new Error(`The font has nothing of "${text}"`)
  const widths = glyphs.map((glyph) => table('hmtx').readUInt16BE(Math.min(glyph, advances - 1) * 4) / unit)
  return widths.reduce((sum, width) => sum + width) / widths.length
}

function tableReader(font: Buffer): (tag: string) => Buffer {
  const tables = tablesOf(font)
  return (tag) => {
    const table = tables[tag]
    if (table === undefined) throw new Error(`The font has no table ${tag}`)
    return table
  }
}

/** By the map of format 4, which every font of letters has; 0 where it has none. */
function glyphIn(cmap: Buffer, point: number): number {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const at = maps.find((start) => cmap.readUInt16BE(start) === 4)
  if (at === undefined) throw new Error('The font has no map of format 4')
  const size = cmap.readUInt16BE(at + 6)
  for (let segment = 0; segment < size; segment += 2) {
    if (point > cmap.readUInt16BE(at + 14 + segment)) continue
    const first = at + 16 + size + segment
    const start = cmap.readUInt16BE(first)
    if (point < start) return 0
    const offsetAt = first + 2 * size
    const [delta, offset] = [cmap.readUInt16BE(first + size), cmap.readUInt16BE(offsetAt)]
    if (offset === 0) return (point + delta) % 0x1_0000
    const glyph = cmap.readUInt16BE(offsetAt + offset + 2 * (point - start))
    return glyph === 0 ? 0 : (glyph + delta) % 0x1_0000
  }
  return 0
}
