import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { problemsOf } from './architecture/rules.ts'

const src = join(import.meta.dirname, '../src')

describe('the architecture', () => {
  it('holds in every module of src', () => {
    expect(problemsOf(sourcesOfPage(), Object.keys(packageJson.dependencies))).toEqual([])
  })
})

describe('problemsOf(sources, packages)', () => {
  const packages = ['react', 'valibot', '@tanstack/react-query']

  it('is content with imports downwards, styles, and packages of the page', () => {
    const sources = {
      'main.tsx': "import { App } from './app/App.tsx'\nimport './styles/base.css'",
      'app/App.tsx':
        "import { useQuery } from '@tanstack/react-query'\nimport { Opening } from '../scenes/opening/Opening.tsx'",
      'scenes/opening/Opening.tsx':
        "import { Mark } from '../../ui/Mark.tsx'\nimport styles from './Opening.module.css'",
      'ui/Mark.tsx': "import { useMemo } from 'react'\nimport type { Plant } from '../plant/plant.ts'",
      'plant/plant.ts': "import * as v from 'valibot'\nexport type Plant = v.InferOutput<never>",
    }
    expect(problemsOf(sources, packages)).toEqual([])
  })

  it.each([
    ['ui/a.ts', "import { x } from '../view/x.ts'", 'ui may not import view (view/x.ts)'],
    ['plant/a.ts', "import type { X } from '../i18n/x.ts'", 'plant may not import i18n (i18n/x.ts)'],
    ['scenes/one/a.ts', "export const a = () => import('../../data/x.ts')", 'scenes may not import data (data/x.ts)'],
    ['view/a.ts', "export type A = import('../ui/x.ts').X", 'view may not import ui (ui/x.ts)'],
    ['data/a.ts', "export { x } from '../view/x.ts'", 'data may not import view (view/x.ts)'],
    ['present/a.ts', "import { x } from '../scenes/x.ts'", 'present may not import scenes (scenes/x.ts)'],
    ['ui/a.ts', "import { x } from '../other/x.ts'", 'ui may not import other (other/x.ts)'],
    ['ui/a.ts', "import { x } from '../../tests/x.ts'", 'ui may not import .. (../tests/x.ts)'],
    ['scenes/one/a.ts', "import { x } from '../two/x.ts'", 'a scene imports another: scenes/two/x.ts'],
    ['app/a.ts', "export const a = (x: string) => import('./' + x)", 'imports from an address that is put together'],
    ['app/a.ts', "export const a = import.meta.glob('./*.ts')", 'imports by import.meta.glob'],
    ['app/b/c/d.ts', "import { x } from '../../../ui/x.ts'", 'imports too deep: ../../../ui/x.ts'],
    ['ui/a.ts', "import { x } from '@/plant/x.ts'", 'imports "@/plant/x.ts", which is no dependency of the page'],
    ['ui/a.ts', "import fc from 'fast-check'", 'imports "fast-check", which is no dependency of the page'],
    ['plant/a.ts', "import { memo } from 'react'", 'plant imports the package "react"'],
    ['plant/a.ts', "export const a = () => fetch('x')", 'plant uses fetch'],
    ['plant/a.ts', 'export const a = () => document.title', 'plant uses document'],
    ['ui/a.ts', 'export const a = new Intl.NumberFormat()', 'only i18n may use Intl'],
    ['ui/a.ts', 'export const a = (b: Date) => b.toLocaleDateString()', 'only i18n may use toLocaleDateString'],
    ['ui/a.ts', 'export default 1', 'has a default export'],
    ['ui/a.ts', 'const a = 1\nexport { a as default }', 'has a default export'],
    ['ui/a.ts', "export * from './b.ts'", 'is a barrel'],
    ['ui/index.ts', 'export const a = 1', 'is a barrel'],
    ['ui/utils.ts', 'export const a = 1', 'is a drawer'],
    ['plant/types/a.ts', 'export const a = 1', 'is a drawer'],
    ['ui/a.ts', '\n'.repeat(300).concat('export const a = 1'), 'has 301 lines: split it'],
  ])('says of %s with %j: %s', (path, source, problem) => {
    expect(problemsOf({ [path]: source }, packages)).toEqual([`${path}: ${problem}`])
  })

  it('lets messages be as long as they are', () => {
    expect(problemsOf({ 'i18n/messages/en.ts': '\n'.repeat(400).concat('export const a = 1') }, [])).toEqual([])
  })

  it('takes words in texts, comments and property names for no use', () => {
    const source = "// fetch Intl import('../ui/x.ts')\nexport const a = { window: 'document', b: a.fetch }"
    expect(problemsOf({ 'plant/a.ts': source }, packages)).toEqual([])
  })

  it('finds a circle of imports, whichever way they are written', () => {
    const sources = {
      'ui/a.ts': "import { b } from './b.ts'",
      'ui/b.ts': "import type { C } from './c.ts'",
      'ui/c.ts': "export const c = () => import('./a.ts')",
    }
    expect(problemsOf(sources, packages)).toEqual(['ui/a.ts → ui/b.ts → ui/c.ts → ui/a.ts: an import cycle'])
  })
})

function sourcesOfPage(): Record<string, string> {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const modules = paths.filter((path) => /\.tsx?$/.test(path))
  return Object.fromEntries(modules.map((path) => [path, readFileSync(join(src, path), 'utf8')]))
}
