import { plausibility } from './plausibility'

/** Text from bytes, or why there is none and where. */
export type Decoded = { text: string; doubt?: string } | { rule: string; problem: string; line: number; column: number }

/** What text without a mark may be written in when it is no UTF-8, the likeliest first. GB18030 holds GBK and GB2312. */
const GUESSED = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
const NAMES = new Map([
  ['big5', '繁体 Big5 '],
  ['utf-16le', ' UTF-16 '],
  ['utf-16be', ' UTF-16 '],
])
/** A report in its own encoding has more, one in a wrong encoding less: see plausibility. */
const PLAUSIBLE = 0.8

/**
 * Reads UTF-8 with or without a byte order mark, UTF-16 with one, the encoding that a web page declares, and else the
 * one of GB18030, Big5 and UTF-16 in which the text is most like Chinese; each strictly. Where bytes fit none of them
 * the first bad place is named, where the text is no Chinese that is said.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = strictly(bytes, utf16Of(bytes))
  if (marked !== null) return { text: marked }
  const unicode = strictly(bytes, 'utf-8') ?? strictly(bytes, declared)
  if (unicode !== null && !isBinary(unicode)) return { text: unicode }

  const guesses = isDamagedUtf8(bytes) ? [] : guess(bytes)
  const [best] = guesses.sort((a, b) => b.score - a.score)
  if (best && best.score >= PLAUSIBLE) {
    const name = NAMES.get(best.encoding)
    return { text: best.text, ...(name && { doubt: `文件没有写明编码，按${name}读出；请核对文字是否正确` }) }
  }
  if (isBinary(Buffer.from(bytes).toString('latin1'))) {
    return { rule: 'binary-file', problem: '这不是文本文件；请用 .txt、.docx 或网页 .html', line: 1, column: 1 }
  }
  if (guesses.some(({ encoding }) => encoding === GUESSED[0])) {
    const problem = '认不出文件的编码，读出来不像中文；请用记事本打开，“另存为”时编码选 UTF-8'
    return { rule: 'unknown-encoding', problem, line: 1, column: 1 }
  }
  const before = decodeLoosely(bytes)
    .split('\uFFFD', 1)[0]
    .split(/\r\n|\n|\r/)
  const problem = '从这里起文字损坏，读不出来；请换用完好的文件，或用记事本打开核对，“另存为”时编码选 UTF-8'
  return { rule: 'undecodable-bytes', problem, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Reads all there is to read, with \uFFFD where bytes are damaged: for a page that is damaged outside its article. */
export function decodeLoosely(bytes: Uint8Array, declared = 'gb18030'): string {
  const encoding = isDamagedUtf8(bytes) ? 'utf-8' : declared
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function guess(bytes: Uint8Array): { encoding: string; text: string; score: number }[] {
  return GUESSED.flatMap((encoding) => {
    const text = strictly(bytes, encoding)
    return text === null || isBinary(text) ? [] : [{ encoding, text, score: plausibility(text) }]
  })
}

function strictly(bytes: Uint8Array, encoding: string | undefined): string | null {
  if (!encoding) return null
  try {
    // A UTF-8 text is kept byte for byte, its mark included.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
  } catch {
    return null
  }
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Whether bytes are UTF-8 with some damage: almost any bytes can be read as GB18030, only wrongly. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder('utf-8').decode(bytes)
  const damaged = loose.split('\uFFFD').length - 1
  const whole = loose.length - loose.replace(/[\u0080-\uFFFC]/g, '').length
  return damaged * 10 < whole
}

/** Whether a text is full of characters that nobody types. One or two are left for the compiler to report. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const odd = text.length - text.replace(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g, '').length
  return odd > 2 && odd * 50 > text.length
}
