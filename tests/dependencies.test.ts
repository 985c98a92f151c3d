import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const manifest = read<{ dependencies: Names; devDependencies: Names }>('package.json')
const { packages } = read<{ packages: Readonly<Record<string, { dev?: boolean }>> }>('package-lock.json')

type Names = Readonly<Record<string, string>>

/** All of them ask for no more than that their text is passed on. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1']

/** The rows of the README's tables of dependencies: package, reason, licence. */
const tables = sectionOf('Dependencies')
  .split(/\n\n/)
  .filter((part) => part.startsWith('| package |'))
  .map((table) => table.split('\n').slice(2).map(cellsOf))

describe('the README’s section on dependencies', () => {
  it.each([
    ['first', 0, Object.keys(manifest.dependencies)],
    ['second', 1, Object.keys(manifest.devDependencies)],
  ] as const)('names in its %s table each package that package.json names, and no other', (_, index, names) => {
    expect(tables[index]?.map(([name]) => name).sort()).toEqual([...names].sort())
  })

  it('says for each what it is for, and the licence that the package states', () => {
    for (const [name = '', reason, licence] of tables.flat()) {
      expect(reason, name).toMatch(/\w{3}/)
      expect(licence, name).toBe(licenceOf(`node_modules/${name}`))
    }
  })
})

describe('what is shipped', () => {
  it('is under licences that ask for no more than to be passed on, with all that it brings along', () => {
    const shipped = Object.entries(packages).flatMap(([path, { dev = false }]) =>
      path === '' || dev || !existsSync(join(root, path)) ? [] : path,
    )
    expect(shipped.length).toBeGreaterThan(30)
    const others = shipped.filter((path) => !licenceOf(path).split(' AND ').every(isAllowed))
    expect(others).toEqual([])
  })
})

function isAllowed(licence: string): boolean {
  return licence.split(' OR ').some((one) => allowed.includes(one))
}

function licenceOf(path: string): string {
  return read<{ license?: string }>(join(path, 'package.json')).license ?? 'none'
}

function sectionOf(title: string): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n')
  return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? ''
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T
}
