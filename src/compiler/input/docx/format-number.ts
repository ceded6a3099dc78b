const CHINESE = '一二三四五六七八九'
const HEAVENLY = '甲乙丙丁戊己庚辛壬癸'
const EARTHLY = '子丑寅卯辰巳午未申酉戌亥'

type Format = (number: number) => string

/**
 * How Word prints a number in each format of Chinese documents and the common Western ones (ECMA-376 part 1, 17.18.59).
 * Past the end of a series of signs (⑳) Word goes on in plain digits.
 */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: series('①', 20),
  decimalEnclosedCircleChinese: series('①', 20),
  decimalEnclosedFullstop: series('⒈', 20),
  decimalEnclosedParen: series('⑴', 20),
  numberInDash: (number) => `- ${number} -`,
  chineseCounting: (number) => (number < 100 ? counted(number, CHINESE) : digits(number, '○', CHINESE)),
  taiwaneseCounting: (number) => (number < 100 ? counted(number, CHINESE) : digits(number, '○', CHINESE)),
  chineseCountingThousand: (number) => counted(number, CHINESE),
  taiwaneseCountingThousand: (number) => counted(number, CHINESE),
  japaneseCounting: (number) => counted(number, CHINESE, '十百千', ''),
  ideographDigital: (number) => digits(number, '〇', CHINESE),
  japaneseDigitalTenThousand: (number) => digits(number, '〇', CHINESE),
  taiwaneseDigital: (number) => digits(number, '○', CHINESE),
  chineseLegalSimplified: (number) => counted(number, '壹贰叁肆伍陆柒捌玖', '拾佰仟', '零', '壹拾'),
  ideographLegalTraditional: (number) => counted(number, '壹貳參肆伍陸柒捌玖', '拾佰仟', '零', '壹拾'),
  ideographTraditional: listed(Array.from(HEAVENLY)),
  ideographZodiac: listed(Array.from(EARTHLY)),
  ideographZodiacTraditional: listed(
    Array.from({ length: 60 }, (_, index) => HEAVENLY[index % 10] + EARTHLY[index % 12]),
  ),
  ideographEnclosedCircle: series('㊀', 10),
  lowerLetter: (number) => letters(number, 'a'),
  upperLetter: (number) => letters(number, 'A'),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  none: () => '',
}

/** The number as Word prints it, or null for a format that the reader does not know. */
export function formatNumber(number: number, format: string): string | null {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format](number) : null
}

/** ① and the signs that follow it in Unicode. */
function series(first: string, length: number): Format {
  return listed(Array.from({ length }, (_, index) => String.fromCodePoint((first.codePointAt(0) ?? 0) + index)))
}

function listed(signs: readonly string[]): Format {
  return (number) => signs[number - 1] ?? String(number)
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** 二〇二三 */
function digits(number: number, zero: string, signs: string): string {
  return Array.from(String(number), (digit) => (digit === '0' ? zero : signs[Number(digit) - 1])).join('')
}

/** 十二 · 二十 · 一百零一 · 一百一十; Word prints plain digits from ten thousand. */
function counted(number: number, signs: string, units = '十百千', zero = '零', ten = '十'): string {
  if (number < 1 || number > 9999) return String(number)
  if (number === 10) return ten
  if (number > 10 && number < 20) return ten + signs[number - 11]
  const places = Array.from(String(number), Number)
  const written = places.map((digit, index) => {
    const unit = units[places.length - 2 - index] ?? ''
    return digit === 0 ? '0' : (digit === 1 && zero === '' && unit ? '' : signs[digit - 1]) + unit
  })
  return written.join('').replace(/0+$/, '').replace(/0+/g, zero)
}

/** a … z, aa, bb … */
function letters(number: number, first: string): string {
  if (number < 1 || number > 780) return String(number)
  return String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  const found = ROMAN.find(([value]) => value <= number)
  if (!found) return ''
  return found[1] + (number > found[0] ? roman(number - found[0]) : '')
}
