import { describe, expect, test } from 'vitest'
import { factsByScene } from '../../../src/scenes/sources/factsByScene.ts'

function pageOf(html: string): ParentNode {
  const page = document.createElement('main')
  page.innerHTML = html
  return page
}

const opener = (id: string) => `<button id="${id}" aria-expanded="false"></button>`

describe('factsByScene(facts, page)', () => {
  test('follows the scenes and, within one, their openers', () => {
    const page = pageOf(
      `<section id="figures">${opener('figures-robots')}</section>
       <section id="ground"><ul>${opener('ground-site-area')}${opener('ground-jobs')}</ul></section>`,
    )
    expect(factsByScene(['jobs', 'robots', 'site-area'], page)).toEqual([
      { scene: 'figures', facts: ['robots'] },
      { scene: 'ground', facts: ['site-area', 'jobs'] },
    ])
  })

  test('names a fact once, in the first scene that opens it, and leaves out a scene without any', () => {
    const page = pageOf(
      `<section id="figures">${opener('figures-robots')}${opener('figures-robots-2')}</section>
       <section id="process">${opener('process-robots')}</section>`,
    )
    expect(factsByScene(['robots'], page)).toEqual([{ scene: 'figures', facts: ['robots'] }])
  })

  test('ends with what no scene opens, in the order of the record', () => {
    const page = pageOf(`<section id="figures">${opener('figures-robots')}</section>`)
    expect(factsByScene(['jobs', 'robots', 'award'], page)).toEqual([
      { scene: 'figures', facts: ['robots'] },
      { scene: null, facts: ['jobs', 'award'] },
    ])
  })

  test('copes with a page without scenes and a record without facts', () => {
    expect(factsByScene([], pageOf(''))).toEqual([])
    expect(factsByScene(['jobs'], pageOf(''))).toEqual([{ scene: null, facts: ['jobs'] }])
  })
})
