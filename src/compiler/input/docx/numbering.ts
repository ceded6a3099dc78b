import { childOf, childrenOf, numberOf, switchOf, valOf, type XmlElement } from './xml-element'

/** How one level of a list is numbered. */
export interface Level {
  format: string
  /** What stands for the number, `%1` for the number of the first level: `（%2）`. */
  text: string
  /** The first number; 0 where the file gives none (ECMA-376 part 1, 17.9.25). */
  start: number
  /** What parts the number from the text. */
  suffix: 'tab' | 'space' | 'nothing'
  /** All numbers in plain digits. */
  legal: boolean
  /** The level, from 1, whose use starts this one anew; 0 for never; undefined for every level above. */
  restart?: number
  /** The paragraph style that stands for this level. */
  style?: string
  font: string
  hidden: boolean
  picture: boolean
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of one definition count on together. */
  definition: string
  levels: ReadonlyMap<number, Level>
  /** Numbers at which levels start anew when this list is first used. */
  starts: ReadonlyMap<number, number>
}

/** Reads numbering.xml: the lists by the `numId` that paragraphs name. */
export function readLists(root: XmlElement | undefined, styles: XmlElement | undefined): ReadonlyMap<number, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((definition) => [definition.attributes['w:abstractNumId'], definition]),
  )
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'], num]))

  /** The definition itself, or the one of the list style that it names. */
  function definitionOf(num: XmlElement | undefined, depth = 0): XmlElement | undefined {
    const definition = definitions.get(valOf(num, 'w:abstractNumId') ?? '')
    const linked = valOf(definition, 'w:numStyleLink')
    if (!linked || depth > 8) return definition
    const style = childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === linked)
    const numId = valOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId')
    return definitionOf(nums.get(numId ?? ''), depth + 1) ?? definition
  }

  const lists = new Map<number, List>()
  for (const [id, num] of nums) {
    const definition = definitionOf(num)
    if (!definition) continue
    const overrides = childrenOf(num, 'w:lvlOverride')
    const levels = [...childrenOf(definition, 'w:lvl'), ...overrides.flatMap((entry) => childrenOf(entry, 'w:lvl'))]
    lists.set(Number(id), {
      definition: definition.attributes['w:abstractNumId'],
      levels: new Map(levels.map((level) => [levelNumber(level), readLevel(level)])),
      starts: new Map(
        overrides.flatMap((entry) => {
          const start = numberOf(entry, 'w:startOverride')
          return start === undefined ? [] : [[levelNumber(entry), start] as const]
        }),
      ),
    })
  }
  return lists
}

function levelNumber({ attributes }: XmlElement): number {
  return Number(attributes['w:ilvl'] ?? 0)
}

function readLevel(level: XmlElement): Level {
  const format = childOf(level, 'w:numFmt')
  const look = childOf(level, 'w:rPr')
  const fonts = childOf(look, 'w:rFonts')?.attributes
  const suffix = valOf(level, 'w:suff')
  return {
    format: formatOf(format),
    text: valOf(level, 'w:lvlText') ?? '',
    start: numberOf(level, 'w:start') ?? 0,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: switchOf(level, 'w:isLgl') ?? false,
    restart: numberOf(level, 'w:lvlRestart'),
    style: valOf(level, 'w:pStyle'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    hidden: switchOf(look, 'w:vanish') ?? false,
    picture: childOf(level, 'w:lvlPicBulletId') !== undefined,
  }
}

/** 01, 02 is a format of Word's own (`custom`); the other formats have names. */
function formatOf(format: XmlElement | undefined): string {
  const name = format?.attributes['w:val'] ?? 'decimal'
  const pattern = format?.attributes['w:format']?.split(',')[0].trim()
  return name === 'custom' && pattern && /^0*1$/.test(pattern) ? `zeros-${pattern.length}` : name
}
