import { describe, expect, it } from 'vitest'
import { asStatic, withoutDrawing } from '../../../scripts/bench/pages.ts'

const drawn = `<!doctype html><html lang="kk"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="modulepreload" href="./assets/words.js"><link rel="preload" href="./data/plant.json" as="fetch">
<link rel="icon" href="./icon.svg"><style>a{color:red}</style><script type="module" src="./assets/a.js"></script></head>
<body><div id="root" data-failed="No."><main><div>68 robots</div></main></div></body></html>`

describe('withoutDrawing(html)', () => {
  it('takes from a page what was drawn into it, and nothing else', () => {
    const html = withoutDrawing(drawn)
    expect(html).not.toContain('robots')
    expect(html).toMatch(/^<!doctype html>/)
    for (const kept of ['lang="kk"', '<div id="root" data-failed="No."></div>', 'src="./assets/a.js"', 'a{color:red}'])
      expect(html).toContain(kept)
  })
})

describe('asStatic(html)', () => {
  it('keeps what is seen and leaves out all that does something', () => {
    const html = asStatic(drawn)
    for (const kept of ['68 robots', 'a{color:red}', './icon.svg', 'Security']) expect(html).toContain(kept)
    for (const gone of ['<script', 'preload', 'plant.json']) expect(html).not.toContain(gone)
  })
})
