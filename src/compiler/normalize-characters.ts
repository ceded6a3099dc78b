import { SIMPLIFIED } from './traditional-characters'

const WIDE_BLANKS = '\\u3000\\u00a0\\u2002-\\u200a\\u202f'
const ONE_FORM = new Map([
  ...Array.from('〜∼', (sign): [string, string] => [sign, '~']),
  ...Array.from('–−', (sign): [string, string] => [sign, '-']),
  ['﹪', '%'],
  ['∶', ':'],
  ['￥', '¥'],
  ...SIMPLIFIED,
])
const FULL_WIDTH_OFFSET = 0xfee0

const OTHER_FORMS = new RegExp(`[！-～${WIDE_BLANKS}${[...ONE_FORM.keys()].join('')}]`, 'g')

/**
 * A text in the one form that the rules read: half-width letters, digits, signs and blanks (３，２０４件 → 3,204件),
 * simplified characters (個 → 个). One UTF-16 unit for each printed one, so that a span of either is a span of the other.
 * 、 and 。 stay.
 */
export function normalizeCharacters(printed: string): string {
  return printed.replace(OTHER_FORMS, (character) => {
    const form = ONE_FORM.get(character)
    if (form) return form
    return character >= '！' && character <= '～'
      ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)
      : ' '
  })
}
