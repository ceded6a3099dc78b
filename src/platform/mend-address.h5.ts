const [, path = ''] = location.hash.split(/[#?]/)

// Taro's router throws at a path that cannot be percent-decoded (`#/%`, `#%E4%BD`), and the page stays blank. With its
// signs encoded it is one that leads nowhere, and so to the report. Runs before the router starts.
if (!isDecodable(path)) {
  const mended = location.hash.replace(path, path.replaceAll('%', '%25'))
  history.replaceState(history.state, '', mended)
}

function isDecodable(text: string): boolean {
  try {
    decodeURI(text)
    return true
  } catch {
    return false
  }
}
