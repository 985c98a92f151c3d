/** What a file in the page's own text answers: its content, or 404 where the page carries no such file. */
export function carriedFile(address: string): Response {
  const carrier = carrierOf(address)
  if (carrier === null) return new Response(null, { status: 404 })
  const letters = atob(carrier.text)
  const packed = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) packed[at] = letters.charCodeAt(at)
  return new Response(new Response(packed).body?.pipeThrough(new DecompressionStream('gzip')))
}

/** Links to carried files hand them out: beside the page, where their addresses lead, nothing lies. */
export function handOutCarriedFiles(): void {
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || carrierOf(link.href) === null) return
    event.preventDefault()
    const address = URL.createObjectURL(await carriedFile(link.href).blob())
    const handed = Object.assign(document.createElement('a'), { href: address, download: nameOf(link.href) })
    handed.click()
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  })
}

/** The element with the file, compressed and in letters, as `scripts/oneFile.ts` writes it. */
function carrierOf(address: string): HTMLScriptElement | null {
  const carriers = document.querySelectorAll<HTMLScriptElement>('script[data-file]')
  return [...carriers].find(({ dataset }) => address.endsWith(`/data/${dataset['file']}`)) ?? null
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}
