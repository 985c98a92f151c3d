// These run in a browser's page, which has the parser: each must hold all that it needs.

/** A page of the build without what was drawn into it: React draws it afresh. */
export function withoutDrawing(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  page.getElementById('root')?.replaceChildren()
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}

/** The limit: the same page with nothing that does anything. No script and no data is fetched. */
export function asStatic(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const doing = 'script, link[rel~="preload"], link[rel="modulepreload"], link[rel="manifest"]'
  for (const element of page.querySelectorAll(doing)) element.remove()
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}
