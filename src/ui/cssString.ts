/** A text as a string of CSS, whatever is in it: for `content`, where paper shows what no element can. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}
