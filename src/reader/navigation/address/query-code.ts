/**
 * The alphabet of base64url (RFC 4648 §5). None of its characters changes when a link is percent-decoded, once or
 * twice.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Writes a search query as base64url of its UTF-8: 信访 → 5L-h6K6_. The result has at most `room` characters; a longer
 * query is cut after a whole character. Unpaired surrogates are left out.
 */
export function encodeQuery(query: string, room: number): string {
  const bytes: number[] = []
  for (const character of query) {
    if (/^[\ud800-\udfff]$/.test(character)) continue
    const more = utf8(character)
    if (lengthOf(bytes.length + more.length) > room) break
    bytes.push(...more)
  }
  return toBase64(bytes)
}

/** Decodes what `encodeQuery` wrote; undefined for anything else. */
export function decodeQuery(code: string): string | undefined {
  const bytes = fromBase64(code)
  if (!bytes || toBase64(bytes) !== code) return undefined
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return undefined // not UTF-8
  }
}

/** The mini-program's logic layer has no TextEncoder, so encodeURIComponent makes the UTF-8. */
function utf8(character: string): number[] {
  const encoded = encodeURIComponent(character)
  if (encoded[0] !== '%') return [encoded.charCodeAt(0)]
  return encoded
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16))
}

function lengthOf(bytes: number): number {
  return Math.ceil((bytes * 4) / 3)
}

function toBase64(bytes: readonly number[]): string {
  let code = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b = 0, c = 0] = bytes.slice(i, i + 3)
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    code += four.map((six) => ALPHABET[six]).join('')
  }
  return code.slice(0, lengthOf(bytes.length))
}

function fromBase64(code: string): number[] | undefined {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of code) {
    const six = ALPHABET.indexOf(letter)
    if (six < 0) return undefined
    held = ((held << 6) | six) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return bytes
}
