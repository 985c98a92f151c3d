// Last in the page of `npm run briefcase`: starts the app that the page carries. The policy knows the digests of all.
{
  const root = document.getElementById('root')
  const unpacked = (file) => {
    const { text } = document.querySelector(`script[data-file="${file}"]`)
    const letters = atob(text)
    const packed = new Uint8Array(letters.length)
    // By hand, because Uint8Array.from takes ten times as long.
    for (let at = 0; at < letters.length; at++) packed[at] = letters.charCodeAt(at)
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  }
  const start = async () => {
    const style = document.createElement('style')
    const script = document.createElement('script')
    script.type = 'module'
    ;[style.textContent, script.textContent] = await Promise.all(['app.css', 'app.js'].map(unpacked))
    document.head.append(style, script)
  }
  // A browser of before 2023 has no such stream.
  start().catch(() => root.append(root.dataset.failed))
}
