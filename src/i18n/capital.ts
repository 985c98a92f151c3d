/** The text with a capital at its head, as a sentence has it; a script without capitals stays as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
