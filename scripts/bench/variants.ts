import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import type { Plant } from '../../src/plant/plantSchema.ts'
import { recordReport } from '../recordReport.ts'
import { asStatic, withoutDrawing } from './pages.ts'

const pages = ['index.html', 'kk/index.html', 'ru/index.html', 'ko/index.html']

/** Builds the sources of a folder. */
export async function builtInto(outDir: string, root: string): Promise<string> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/** Builds the same sources with another record. */
export async function builtWith(record: Plant, temp: string, root: string): Promise<string> {
  const json = JSON.stringify(record)
  const { lines, sound } = recordReport(json)
  if (!sound) throw new Error(lines.slice(0, 10).join('\n'))
  const project = `${temp}-sources`
  mkdirSync(project)
  for (const path of ['src', 'scripts', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(project, path), { recursive: true })
  }
  // Windows needs no rights for a junction.
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  // What only tests and scripts read lies there too, and vite.config.ts lists the tests.
  cpSync(join(root, 'tests'), join(project, 'tests'), { recursive: true })
  writeFileSync(join(project, 'public/data/plant.json'), json)
  return builtInto(temp, project)
}

/** A copy of a build without its drawn pages. */
export async function undrawnCopy(browser: Browser, built: string, folder: string): Promise<string> {
  cpSync(built, folder, { recursive: true })
  const page = await browser.newPage()
  for (const path of pages) await change(page, join(folder, path), withoutDrawing)
  await page.close()
  return folder
}

/** The page as it stands, with no script. */
export async function staticCopy(browser: Browser, built: string, folder: string): Promise<string> {
  cpSync(built, folder, { recursive: true })
  const page = await browser.newPage()
  await change(page, join(folder, 'index.html'), asStatic)
  await page.close()
  return folder
}

async function change(page: Page, file: string, by: (html: string) => string): Promise<void> {
  writeFileSync(file, await page.evaluate(by, readFileSync(file, 'utf8')))
}
