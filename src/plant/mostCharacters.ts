/** Some thirty times the first record: twenty years of months fit in, and a browser reads it in a second. */
export const mostCharacters = 20_000_000
