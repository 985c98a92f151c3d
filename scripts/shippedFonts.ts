import type { Plugin } from 'vite'
import { languageNames } from '../src/i18n/languageNames.ts'
import { alphabetFaces, letterFaces } from './alphabetFonts.ts'
import { koreanFace, koreanFaces } from './koreanFonts.ts'
import { standInFaces } from './standInFonts.ts'

const virtual = 'virtual:shipped-fonts.css'

/**
 * Makes the fonts of what the page writes, and a style sheet that offers each by its glyphs: a page loads those that
 * its letters need and never waits for them, because until then the reader's own stand in, in the same measures.
 */
export function shippedFonts(): Plugin {
  let root = process.cwd()
  return {
    name: 'shipped-fonts',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    async load(id) {
      if (id !== `\0${virtual}`) return
      const rules = [
        await standInFaces(),
        await alphabetFaces(root),
        await koreanFaces(root),
        await languageNameFaces(root),
      ]
      return rules.flat().join('\n')
    },
  }
}

/** The names of the languages on pages of the others, which need not load a whole script for them. */
async function languageNameFaces(root: string): Promise<string[]> {
  const family = 'Language Names'
  // The same for all: of faces for other weights a browser takes the one or the other, and never looks into both.
  const weights = '100 900'
  const short = Object.values(languageNames).map((name) => name.short)
  const letters = [...new Set(short.join(''))].sort().join('')
  return [await koreanFace(root, family, weights, letters), ...(await letterFaces(root, family, weights, letters))]
}
