import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml'

/**
 * Sets a field of a YAML file: `title`, or one inside another, `source.name`. Everything else keeps every character; a
 * comment behind the value stays. The text must parse without error.
 */
export function setField(
  text: string,
  path: readonly [string] | readonly [string, string],
  value: string | number,
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const { contents } = parseDocument(text, { uniqueKeys: false })
  const [name, inner] = path
  const written = scalar(value)
  const pair = isMap(contents) ? pairOf(contents, name) : undefined
  if (!pair) {
    const closed = text === '' || text.endsWith('\n') ? text : text + end
    return inner ? `${closed}${name}:${end}  ${inner}: ${written}${end}` : `${closed}${name}: ${written}${end}`
  }
  if (inner === undefined) return setValue(text, pair, written)
  if (!isMap(pair.value)) return setValue(text, pair, `${end}  ${inner}: ${written}`)
  const found = pairOf(pair.value, inner)
  if (found) return setValue(text, found, written)
  const last = pair.value.items.at(-1)
  const at = offsets(last?.key)[0]
  if (pair.value.flow || at === undefined) return setValue(text, pair, `{ ${inner}: ${written} }`)
  const indent = at - (text.lastIndexOf('\n', at) + 1)
  return `${text.slice(0, at)}${inner}: ${written}${end}${' '.repeat(indent)}${text.slice(at)}`
}

/** Puts a value in the place of what a field has, or behind its colon where it has nothing. */
function setValue(text: string, { key, value }: Pair, written: string): string {
  const colon = text.indexOf(':', offsets(key)[1]) + 1
  const isEmpty = value === null || (isScalar(value) && value.source === '') || offsets(value)[1] === offsets(value)[0]
  const [start, end] = isEmpty ? [colon, colon] : offsets(value)
  const blank = isEmpty && !written.startsWith('\n') && !written.startsWith('\r') ? ' ' : ''
  return text.slice(0, start) + blank + written + text.slice(end)
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)
}

function offsets(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0]
}

function scalar(value: string | number): string {
  return stringify({ value }, { lineWidth: 0 }).trim().slice('value: '.length)
}
