/** The address of a file or of a page, whatever follows its path and whether its file is named or not. */
export function withoutQuery({ origin, pathname }: URL): string {
  return origin + pathname.replace(/\/index\.html$/, '/')
}

export function isPage({ pathname }: URL): boolean {
  return /\/(index\.html)?$/.test(pathname)
}

/**
 * What stays in the cache: all of this build, and of the one before what lies under `assets`.
 * @param before the keys of the build before, as they were read from the cache.
 */
export function keptKeys(now: readonly string[], before: unknown, assets: string): ReadonlySet<string> {
  const old = Array.isArray(before) ? before.filter((key) => typeof key === 'string' && key.startsWith(assets)) : []
  return new Set([...now, ...old])
}
