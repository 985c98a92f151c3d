import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { focused, openDashboard, painted, searchOf, wordsOf } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'

const texts = ['h2', 'h3', 'h4', 'p', 'button', 'blockquote', 'dt', 'dd', 'summary']
  .flatMap((element) => ['#process', '#ground'].map((scene) => `${scene} ${element}`))
  .join(', ')

describe('the process and the ground', () => {
  it('keep every text within its box and the page within its window, at every width', async () => {
    const { page } = await openDashboard({ width: 320, height: 900 }, 'main')
    for (const width of [320, 390, 699, 700, 820, 1024, 1279, 1280, 1440, 1920, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      expect({ width, sideways: await sidewaysPx(page), spilled: await spilledTexts(page, texts) }).toEqual({
        width,
        sideways: 0,
        spilled: [],
      })
    }
  })

  it('draws the steps on one line from edge to edge, from 1024 px', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 }, 'main')
    for (const width of [1024, 1440, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      const drawings = await boxesOf(page, '#process ol > li > svg')
      const scene = await boxOf(page, '#process')
      expect(drawings).toHaveLength(4)
      expect(new Set(drawings.map(({ top }) => Math.round(top))).size).toBe(1)
      expect(drawings[0]?.left).toBeCloseTo(scene.left, 0)
      expect(drawings.at(-1)?.right).toBeCloseTo(scene.right, 0)
      for (const [index, { left }] of drawings.slice(1).entries()) {
        expect(left).toBeCloseTo(drawings[index]?.right ?? 0, 0)
      }
    }
  })

  it('draws the areas to one scale', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 }, 'main')
    const areaOf = async (fact: string) => {
      const { left, top, right, bottom } = await boxOf(page, `#ground figure [data-area="${fact}"] rect`)
      return (right - left) * (bottom - top)
    }
    const site = await areaOf('site-area')
    expect(((await areaOf('land-allotted')) / site) * 63).toBeCloseTo(70, 1)
    expect(((await areaOf('building-area')) / site) * 63).toBeCloseTo(10, 1)
    expect(((await areaOf('weld-shop-area')) / site) * 63).toBeCloseTo(1.4, 1)
  })

  it('opens the claims behind a fact of either and gives the focus back', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 }, 'main')
    for (const [scene, fact, heading] of [
      ['process', 'plant-type', 'Kind of plant, Full-cycle operations; CKD (complete knock-down) joint-venture plant'],
      ['ground', 'jobs', 'Jobs at the plant, 1,500 jobs'],
    ] as const) {
      await page.locator(`#${scene}-${fact}`).focus()
      await page.keyboard.press('Enter')
      await focused(page, 'ledger-heading')
      expect(await searchOf(page)).toBe(`?open=${scene}.${fact}`)
      expect(await wordsOf(page.locator(`#${scene} #ledger-heading`))).toBe(heading)
      expect(await axeViolations(page, `#${scene}`)).toEqual([])
      await page.keyboard.press('Escape')
      await focused(page, `${scene}-${fact}`)
      expect(await searchOf(page)).toBe('')
    }
  })
})
