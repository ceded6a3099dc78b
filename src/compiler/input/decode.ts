/** Text from bytes, or why there is none and where. */
export type Decoded = { text: string } | { rule: string; problem: string; line: number; column: number }

/**
 * Reads UTF-8 with or without a byte order mark, UTF-16 with one, the encoding that a web page declares, and GB18030
 * (which holds GBK and GB2312), each strictly. Where bytes fit none of them the first bad place is named.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const text =
    strictly(bytes, utf16Of(bytes)) ?? strictly(bytes, 'utf-8') ?? strictly(bytes, declared) ?? readGb18030(bytes)
  if (text !== null && !isBinary(text)) return { text }
  if (text !== null || isBinary(Buffer.from(bytes).toString('latin1'))) {
    return { rule: 'binary-file', problem: '这不是文本文件；请用 .txt、.docx 或网页 .html', line: 1, column: 1 }
  }
  const before = new TextDecoder('utf-8')
    .decode(bytes)
    .split('\uFFFD', 1)[0]
    .split(/\r\n|\n|\r/)
  const problem = '这里的字节不是完好的 UTF-8 或 GB18030 文字，请换用完好的文件，或另存为 UTF-8'
  return { rule: 'undecodable-bytes', problem, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
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

/** GB18030, unless the bytes are UTF-8 with some damage: almost any bytes can be read as GB18030, only wrongly. */
function readGb18030(bytes: Uint8Array): string | null {
  const loose = new TextDecoder('utf-8').decode(bytes)
  const damaged = loose.split('\uFFFD').length - 1
  const whole = loose.length - loose.replace(/[\u0080-\uFFFC]/g, '').length
  return damaged * 10 < whole ? null : strictly(bytes, 'gb18030')
}

/** Whether a text is full of characters that nobody types. One or two are left for the compiler to report. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const odd = text.length - text.replace(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g, '').length
  return odd > 2 && odd * 50 > text.length
}
