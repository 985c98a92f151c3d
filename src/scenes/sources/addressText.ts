/** An address as a reader can copy it from paper: letters of any script as they are, and still without a space. */
export function addressText(url: string): string {
  try {
    return decodeURI(url).replace(/[\s\p{C}]/gu, encodeURIComponent)
  } catch {
    return url
  }
}
