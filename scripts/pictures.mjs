// npm run pictures: the icons and the screenshots with which the page is installed, made from public/icon.svg and from
// the page itself, into public/. To be run when the look of the first view has changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { loaded, root } from './loaded.mjs'

process.env.NODE_ENV = 'production'
await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
const site = `http://127.0.0.1:${server.httpServer.address().port}/`
const { foundChromium, launchChromium } = await loaded('tests/browser/chromium.ts')
const browser = await launchChromium(foundChromium())

await icon(192, 1)
await icon(512, 1)
// Systems cut a circle out of it: its middle 80 % are safe.
await icon(512, 0.84, 'icon-maskable-512')
await screenshot('wide', { width: 1440, height: 810 })
await screenshot('narrow', { width: 390, height: 844 })
await browser.close()
server.httpServer.close()

/** The drawing at a size in px, made smaller by a factor on its own ground. */
async function icon(size, factor, name = `icon-${size}`) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const drawing = readFileSync(join(root, 'public/icon.svg'), 'utf8')
  const style = `body{margin:0;background:#05141f}svg{display:block;width:${size}px;transform:scale(${factor})}`
  await page.setContent(`<style>${style}</style>${drawing}`)
  await page.screenshot({ path: join(root, 'public', `${name}.png`) })
  await page.close()
}

/** The first view as a reader sees it. */
async function screenshot(name, viewport) {
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB' })
  await page.goto(site)
  await page.locator('html[data-usable="all"]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(root, 'public', `screenshot-${name}.png`) })
  await page.close()
}
