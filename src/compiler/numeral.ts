const DIGITS = new Map<string, number>([
  ...[...'〇一二三四五六七八九'].map((char, value): [string, number] => [char, value]),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((char, value): [string, number] => [char, value]),
  ...[...'零壹貳參肆伍陸柒捌玖'].map((char, value): [string, number] => [char, value]),
])

/** The characters of a Chinese number below one hundred, simplified, traditional and of the banker's kind. */
export const CHINESE_NUMERALS = '〇零一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾'

/** 1 to 99 from how it is written: 三, 十二, 二十, 12, １２. Null for what no marker prints: 二〇, 一二, 0. */
export function readNumeral(text: string): number | null {
  const ascii = text.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const value = /^\d+$/.test(ascii) ? Number(ascii) : readChinese(ascii)
  return value !== null && value >= 1 && value <= 99 ? value : null
}

function readChinese(text: string): number | null {
  const parts = text.split(/[十拾]/)
  if (parts.length > 2 || parts.some((part) => part.length > 1)) return null
  const [tens, ones] = parts.map((part) => DIGITS.get(part))
  if (parts.length === 1) return tens ?? null
  if ((parts[0] && !tens) || (parts[1] && !ones)) return null
  return (tens ?? 1) * 10 + (ones ?? 0)
}

/** The number in Chinese, as a message names it: 12 → 十二. */
export function writeNumeral(value: number): string {
  const ones = [...'〇一二三四五六七八九']
  if (value < 10) return ones[value]
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? ones[tens] : ''}十${value % 10 ? ones[value % 10] : ''}`
}
