import { isScalar, type YAMLMap } from 'yaml'

/**
 * Joins what YAML parts at the commas of a number: `{ figure: 1,568宗 }` reads as `figure: 1` and a field `568宗` without
 * content. Changes the mapping, which was parsed from `text`.
 */
export function joinNumbers(map: YAMLMap, text: string): void {
  for (let i = 1; i < map.items.length; i++) {
    const before = map.items[i - 1].value
    const { key, value } = map.items[i]
    if (value !== null || !isScalar(key) || !isScalar(before)) continue
    if (key.type !== 'PLAIN' || before.type !== 'PLAIN' || !key.range || !before.range) continue
    const [start, end] = before.range
    const whole = text.slice(start, key.range[1])
    if (key.range[0] !== end + 1 || !/\d,\d{3}[^,]*$/.test(whole)) continue
    before.value = before.source = whole
    before.range = [start, key.range[1], key.range[2]]
    map.items.splice(i--, 1)
  }
}
