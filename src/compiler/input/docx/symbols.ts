import { codePoint } from 'dingbat-to-unicode'

/** Fonts that draw signs in place of letters; dingbat-to-unicode knows their signs. */
const SYMBOL_FONT = /^(?:symbol|webdings|wingdings(?: [23])?|zapf ?dingbats)$/i

/**
 * Signs for which the library gives a newer one that few phones draw: ● for U+26AB. As Word itself writes them when it
 * saves as plain text.
 */
const COMMON: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    109: '○',
    110: '■',
    111: '□',
    113: '□',
    114: '□',
    116: '◆',
    119: '◆',
    161: '○',
    168: '□',
    216: '➢',
    232: '➔',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 83: '☒', 151: '●', 152: '●', 153: '●' },
}

/** Whether the font draws signs where letters are stored: `Wingdings`. */
export function isSymbolFont(font: string): boolean {
  return SYMBOL_FONT.test(font)
}

/**
 * What a code prints in a font: F06C in Wingdings is ●, 25CF in 仿宋 is ●. Null where the sign cannot be told: a code of
 * the private area in a font of somebody's own.
 */
export function symbolOf(font: string, code: number): string | null {
  if (code >= 0xf000 && code <= 0xf0ff) return isSymbolFont(font) ? signOf(font, code - 0xf000) : null
  if (isSymbolFont(font) && code > 0x20 && code <= 0xff) return signOf(font, code)
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000
  return isPrivate || code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code)
}

function signOf(font: string, code: number): string | null {
  const name = font.toLowerCase()
  const typeface = name.startsWith('zapf') ? 'ZapfDingbats' : name.replace(/\b\w/g, (letter) => letter.toUpperCase())
  return COMMON[name]?.[code] ?? codePoint(typeface, code)?.string ?? null
}
