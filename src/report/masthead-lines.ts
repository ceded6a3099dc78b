import type { Paragraph, Report } from './types'

/** What stands before the preamble, parted into what the masthead draws and what follows it in the text. */
export interface MastheadLines {
  /** Lines above the title: 云区府〔2023〕1号. */
  before: Paragraph[]
  /** The report's own title, on one line or several; empty where the text has none. */
  title: Paragraph[]
  /** Lines below it: date, author, document number. */
  after: Paragraph[]
  /** From the salutation on: 区人大常委会： */
  rest: Paragraph[]
}

/**
 * Finds the report's title line among its front matter: the title lines that are part of the title that an editor has
 * given, each once, for portals print a title twice and the name of a channel (工作报告) above it; where the editor has
 * given another title, all of them. Together the four parts are the front matter, in order.
 */
export function mastheadLines({ frontMatter, title }: Pick<Report, 'frontMatter' | 'title'>): MastheadLines {
  const given = bare(title)
  const titles = frontMatter.filter(({ role }) => role === 'title')
  const known = titles.filter(({ text }) => given.includes(bare(text)))
  const [start, end] = runOf(frontMatter, known.length > 0 ? known : titles)
  let head = end
  while (head < frontMatter.length && /^(?:title|note)$/.test(frontMatter[head].role)) head++
  return {
    before: frontMatter.slice(0, start),
    title: frontMatter.slice(start, end),
    after: frontMatter.slice(end, head),
    rest: frontMatter.slice(head),
  }
}

/** Where the first of these lines stands, and where those directly below it end; a line that comes again ends them. */
function runOf(lines: readonly Paragraph[], titles: readonly Paragraph[]): [start: number, end: number] {
  const start = titles.length > 0 ? lines.indexOf(titles[0]) : 0
  let end = start
  const seen = new Set<string>()
  while (end < lines.length && titles.includes(lines[end]) && !seen.has(lines[end].text)) seen.add(lines[end++].text)
  return [start, end]
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
