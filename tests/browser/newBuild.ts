import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts another build in the place of the one in a folder, as a host would have it that keeps no old files: its scripts
 * and styles have new names, its pages say `data-build`, and its worker is another one.
 */
export function publishNewBuild(folder: string, name: string): void {
  const assets = readdirSync(join(folder, 'assets')).filter((file) => /\.(js|css)$/.test(file))
  const renamed = (file: string) => file.replace(/\.(\w+)$/, `${name}.$1`)
  const texts = ['', 'kk/', 'ru/', 'ko/'].map((page) => `${page}index.html`)
  for (const file of [...texts, 'sw.js', ...assets.map((asset) => `assets/${asset}`)]) {
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/[\w-]+\.(?:js|css)\b/g, (found) => (assets.includes(found) ? renamed(found) : found))
      .replace(/<html ([^>]*?)(?: data-build="\w*")?>/, `<html $1 data-build="${name}">`)
      .replace(/revision:`/g, `$&${name}`)
    writeFileSync(join(folder, file), text)
  }
  for (const asset of assets) renameSync(join(folder, 'assets', asset), join(folder, 'assets', renamed(asset)))
}
