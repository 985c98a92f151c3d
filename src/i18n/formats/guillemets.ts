/** Words between « and »; marks within them become „ and “. */
export function guillemets(words: string): string {
  return `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`
}
