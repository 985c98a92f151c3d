import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the page or in one part of it, by all rules of WCAG 2.2 AA and good practice or by some:
 * a text for each violation, with the elements and the reasons. It would pass over scenes that are not laid out.
 */
export async function axeViolations(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
  const runOnly =
    rules === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: rules }
  // Evaluated, not added as a script element, which a content security policy would refuse.
  await page.evaluate(source)
  const results = await page.evaluate(
    ([selector, options]) => {
      for (const scene of document.querySelectorAll<HTMLElement>('main > section')) {
        if (scene.closest(selector) || scene.querySelector(selector)) scene.style.contentVisibility = 'visible'
      }
      return (window as unknown as { axe: Axe }).axe.run(selector, options)
    },
    [part, { runOnly, resultTypes: ['violations'] }] as [string, RunOptions],
  )
  return results.violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${indented(failureSummary)}`)
    return [`${id} (${impact}): ${help}`, ...places].join('\n')
  })
}

interface Axe {
  run: (part: string, options: RunOptions) => Promise<AxeResults>
}

function indented(text = ''): string {
  return text.split('\n').join('\n    ')
}
