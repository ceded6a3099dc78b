import type { Span } from '../report/types'

const TRADITIONAL =
  '個个項项萬万億亿條条戶户場场處处間间餘余約约達达較较過过數数類类課课張张號号點点時时隻只輛辆層层棟栋環环長长減减與与從从為为內内週周畝亩噸吨頃顷' +
  '貨货幣币獲获縮缩壓压擴扩漲涨躍跃複复訴诉結结辦办審审調调製制發发開开舉举組组織织學学參参執执滿满額额總总區区縣县鎮镇務务實实現现'

const simplified = new Map<string, string>()
for (let i = 0; i < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i], TRADITIONAL[i + 1])
const TRADITIONAL_CHARACTERS = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** A text as the rules read it, and the way back to the text as printed. */
export interface NormalizedText {
  text: string
  /** The span of the printed text that a span of `text` stands for. */
  printedSpan: (span: Span) => [start: number, end: number]
  /** Puts words of `text` back into the characters that were printed. */
  restore: (words: string) => string
}

/** Blanks that some set around digits: 受理 125 件, 达 98% 以上. Those that group digits (1 023件) stay. */
const LOOSE = /(?<=[\u4e00-\u9fff]) +(?=\d)|(?<=[\d%‰]) +(?=[\u4e00-\u9fff])/g

/**
 * Narrows full-width digits, letters, signs and spaces (３，２０４件 → 3,204件), simplifies the traditional characters
 * that rules look for (個, 萬), and leaves out the blanks between digits and words.
 */
export function normalizeText(printed: string): NormalizedText {
  const even = printed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replace(/[〜∼]/g, '~')
    .replace(/[–−]/g, '-')
    .replace(/﹪/g, '%')
    .replace(/∶/g, ':')
    .replace(/￥/g, '¥')
    .replace(TRADITIONAL_CHARACTERS, (character) => simplified.get(character) ?? character)
  const originals = new Map<string, string>()
  for (let i = 0; i < even.length; i++) if (even[i] !== printed[i]) originals.set(even[i], printed[i])
  const { text, places } = withoutLooseBlanks(even)
  return {
    text,
    printedSpan: ([start, end]) => [places[start], start < end ? places[end - 1] + 1 : places[start]],
    restore: (words) => words.replace(/./gsu, (character) => originals.get(character) ?? character),
  }
}

/** `places` are the offsets in `even` of the units of `text`, and its length. */
function withoutLooseBlanks(even: string): { text: string; places: number[] } {
  const places: number[] = []
  let kept = ''
  let from = 0
  const keep = (to: number) => {
    kept += even.slice(from, to)
    for (let i = from; i < to; i++) places.push(i)
  }
  for (const { index, 0: blanks } of even.matchAll(LOOSE)) {
    keep(index)
    from = index + blanks.length
  }
  keep(even.length)
  return { text: kept, places: [...places, even.length] }
}
