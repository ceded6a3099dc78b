const TRADITIONAL =
  '個个項项萬万億亿條条戶户場场處处間间餘余約约達达較较過过數数類类課课張张號号點点時时隻只輛辆層层棟栋環环長长減减與与從从為为內内週周畝亩噸吨頃顷' +
  '貨货幣币獲获縮缩壓压擴扩漲涨躍跃複复訴诉結结辦办審审調调製制發发開开舉举組组織织學学參参執执滿满額额總总區区縣县鎮镇務务實实現现'

const simplified = new Map<string, string>()
for (let i = 0; i < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i], TRADITIONAL[i + 1])
const TRADITIONAL_CHARACTERS = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** A text as the rules read it, one unit for one unit, so that every offset into it is an offset into the text. */
export interface Narrowed {
  text: string
  /** Puts words of `text` back into the characters that were printed. */
  restore: (words: string) => string
}

/**
 * Narrows full-width digits, letters, signs and spaces (３，２０４件 → 3,204件) and simplifies the traditional characters
 * that rules look for (個, 萬).
 */
export function narrow(printed: string): Narrowed {
  const text = printed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replace(/[〜∼]/g, '~')
    .replace(/[–−]/g, '-')
    .replace(/﹪/g, '%')
    .replace(/∶/g, ':')
    .replace(/￥/g, '¥')
    .replace(TRADITIONAL_CHARACTERS, (character) => simplified.get(character) ?? character)
  const originals = new Map<string, string>()
  for (let i = 0; i < text.length; i++) if (text[i] !== printed[i]) originals.set(text[i], printed[i])
  return { text, restore: (words) => words.replace(/./gsu, (character) => originals.get(character) ?? character) }
}
