/**
 * THE CONTRACT between the compiler (build time) and the reader (run time): the tree that one published report
 * becomes. It is plain JSON: no undefined, no class, no date object.
 */

/** Half-open range [start, end) of UTF-16 units into one string, as `String.prototype.slice` takes it. */
export type Span = readonly [start: number, end: number]

/**
 * What part of a published document a paragraph plays. Everything but `body` and `heading` is drawn quietly:
 * it belongs to the document and is kept, but it is not what citizens came for.
 */
export type ParagraphRole =
  | 'body'
  | 'heading' // a heading on a line of its own, marker included: (一)坚持以党的二十大精神为指引…
  | 'title'
  | 'note' // date, author, document number or navigation around the text
  | 'salutation' // 区人大常委会：
  | 'bullet' // ——压实责任。…
  | 'table' // one row of a table
  | 'attachment'
  | 'signature'

/** One line (or part of one line) of the published text, character for character. */
export interface Paragraph {
  /** Unique in the report and made from the numbering: `p1`, `s1.3.2p1`. */
  id: string
  role: ParagraphRole
  /** The published text, marker and run-in heading included, without the blanks at either end. */
  text: string
  /** Figures in `text`, in order, never overlapping. */
  figures: Figure[]
  /** Physical line of report.txt, from 1. */
  line: number
  /** Where `text` begins in that raw line, in UTF-16 units from 0. */
  offset: number
}

export type DivisionKind = 'section' | 'subsection' | 'item'

/** A numbered part of the report: section 一、, subsection （一）, item 一是 or 1. */
export interface Division {
  /** The numbers from the top: `s1`, `s1.3`, `s1.3.2`. Stable between builds; a repeat of a number gets `-2`. */
  id: string
  kind: DivisionKind
  /** The marker as printed, a span of `paragraphs[0].text`: (一), 一是, 1. */
  marker: Span
  /** The heading without marker and closing 。, a span of `paragraphs[0].text`; empty where there is none. */
  heading: Span
  /** Its own paragraphs; the first begins with marker and heading, whether they stand alone or run in. */
  paragraphs: Paragraph[]
  children: Division[]
}

/** count 数量 · rate 比率 · change 变化 · money 金额 · rank 名次 · other (an average, a unit-less value) */
export type FigureKind = 'count' | 'rate' | 'change' | 'money' | 'rank' | 'other'

/** about 约/近/左右 · moreThan 余/多/超/突破 · lessThan 不足/低于 · atLeast 以上/不少于 · atMost 以内/不超过 · reaching 达/达到 */
export type Qualifier = 'about' | 'moreThan' | 'lessThan' | 'atLeast' | 'atMost' | 'reaching'

/** yearOnYear 同比/较上年 · quarterOnQuarter 环比 · since 比2020年/较年初 · stated: a change whose basis is not said */
export type ChangeBasis = 'yearOnYear' | 'quarterOnQuarter' | 'since' | 'stated'

/**
 * Why the rules are not sure of a label, kind or relation:
 * verb-only 分句里只有动词 · remainder 只剩分句的残余 · no-subject 比较没有主语 (比上年高出) · bare-qualifier 只有“省级”“不合格”一类的限定词 ·
 * several-candidates 有几个可能的名词 · cut-word 从词的中间断开 · too-long 超过20个字 · far-noun 名词取自更前面的分句 ·
 * same-label 与同一条的另一项同名 · unreachable-rate 百分数与它的分母算不到一起
 */
export type DoubtReason =
  | 'verb-only'
  | 'remainder'
  | 'no-subject'
  | 'bare-qualifier'
  | 'several-candidates'
  | 'cut-word'
  | 'too-long'
  | 'far-noun'
  | 'same-label'
  | 'unreachable-rate'

/** A figure that the report prints about its subject. */
export interface Figure {
  /** Division (or paragraph) id and the figure's place in it: `s1.6.1f2`. */
  id: string
  /** Where it stands in its paragraph's text; `paragraph.text.slice(...span) === text`. */
  span: Span
  /** As printed, with unit and qualifier: 12998余次, 达5万人, 第2名. */
  text: string
  /** What is counted, in words that stand without the sentence: 信访总量. */
  label: string
  kind: FigureKind
  /** Scaled: 89.1亿元 → 8910000000, 5万人 → 50000; 96.64% → 96.64. A range (3—5个) gives its lower end. */
  value: number
  /** Upper end of a printed range, scaled alike. */
  valueTo?: number
  /** As printed without the scale: 元, 人, %, 个百分点; empty where none is printed. */
  unit: string
  qualifier?: Qualifier
  /** For kind `change`: which way, and compared with what. `value` keeps the printed magnitude. */
  change?: { direction: 'up' | 'down'; basis: ChangeBasis }
  /** Id of the figure that this one qualifies: the count that a rate or change belongs to. */
  of?: string
  /** Id of the figure that prints the same thing for the year before. */
  previous?: string
  /** What one printed figure covers when it covers several: 参考率、合格率、优秀率均达100%. */
  distributesOver?: string[]
  /** Why the rules are not sure; absent where they are, and where an editor has confirmed or written the label. */
  doubt?: DoubtReason
}

/** 算一算: a stated ratio or change, recomputed from operands that the report itself prints. */
export interface Check {
  /** Id of the stated figure: the 96.64% of 432 ÷ 447 = 96.64%. */
  figure: string
  /** Ids of the operands in the order of the formula. */
  operands: string[]
  /** The arithmetic in printed numbers: `432 ÷ 447 = 96.64%`, `(409 − 456) ÷ 456 = −10.31%`. */
  formula: string
}

/** A label, kind or link that was published and then changed. */
export interface LoggedChange {
  /** 2026-03-15 */
  date: string
  /** Division or paragraph id. */
  at: string
  was: string
  now: string
  why: string
}

/** Where the report was published. */
export interface Source {
  name: string
  address: string
}

/** One report, compiled. */
export interface Report {
  /** Folder name under src/reports: ASCII letters, digits and hyphens. */
  id: string
  title: string
  issuer: string
  /** The year that the report is about. */
  year: number
  source: Source
  /** Title, date and navigation lines, salutation: what stands before the preamble. */
  frontMatter: Paragraph[]
  preamble: Paragraph[]
  sections: Division[]
  /** Attachments, signature and date: what stands after the last section. */
  backMatter: Paragraph[]
  /** Ids of the figures that open the page, in the editor's order. */
  keyFigures: string[]
  checks: Check[]
  /** First 16 hex digits of the SHA-256 of report.txt: which text this tree was made from. */
  digest: string
  /** What the editor changed since it was published; absent where nothing was. */
  changes?: LoggedChange[]
}
