import type { Diagnostic } from '../../diagnostic'

interface Kind {
  severity: Diagnostic['severity']
  message: (quote: string) => string
}

const FIX = '；请在 Word 中'

/**
 * Everything that is left out of the text, or stands in it otherwise than it was typed, by rule. `quote` is what it
 * says. An error is a character that the report prints and nobody can tell; an info needs no answer.
 */
const KINDS = {
  'hidden-text': { severity: 'warning', message: (quote) => `隐藏文字${quote}没有写入；要发布请在 Word 中取消隐藏` },
  'deleted-text': {
    severity: 'warning',
    message: (quote) => `修订未定稿：删去的${quote}没有写入${FIX}接受或拒绝全部修订`,
  },
  'inserted-text': {
    severity: 'warning',
    message: (quote) => `修订未定稿：插入的${quote}已写入${FIX}接受或拒绝全部修订`,
  },
  'deleted-break': {
    severity: 'warning',
    message: () => `修订未定稿：这里删去了一个段落标记，两段写成一行${FIX}接受或拒绝全部修订`,
  },
  'struck-text': { severity: 'warning', message: (quote) => `带删除线的${quote}已写入；如已作废${FIX.slice(1)}删去` },
  'raised-text': { severity: 'info', message: (quote) => `上标或下标${quote}用对应的小字符写出` },
  'raised-plain': { severity: 'warning', message: (quote) => `上标或下标${quote}写成了普通字，请核对` },
  ruby: { severity: 'warning', message: (quote) => `注音${quote}没有写入` },
  comment: { severity: 'info', message: (quote) => `批注${quote}没有写入` },
  'note-moved': { severity: 'info', message: (quote) => `脚注或尾注${quote}写在文末` },
  'note-number': { severity: 'warning', message: () => '脚注每页重新编号，文字里改为连续编号，请核对' },
  'missing-note': { severity: 'warning', message: (quote) => `注释${quote}在文件里找不到` },
  'text-box': { severity: 'info', message: (quote) => `文本框的文字${quote}写在这一段之后` },
  'reversed-text': { severity: 'warning', message: (quote) => `从右到左排的${quote}按存储的顺序写入，请核对` },
  'symbol-font': { severity: 'info', message: (quote) => `符号字体的字符${quote}按印出的样子写入` },
  'unknown-symbol': { severity: 'warning', message: (quote) => `${quote}读不出来，没有写入${FIX}换成普通字符` },
  'private-character': {
    severity: 'warning',
    message: (quote) => `造字${quote}在别的设备上显示不出来${FIX}换成普通字符`,
  },
  'auto-number': { severity: 'error', message: (quote) => `自动编号中的${quote}读不出来，没有写入${FIX}改为手工编号` },
  'picture-bullet': { severity: 'info', message: (quote) => `图片项目符号写成了${quote}` },
  'missing-list': {
    severity: 'warning',
    message: () => '这一段用了自动编号，但文件里没有它的定义（Word 不显示编号），请核对',
  },
  'field-number': {
    severity: 'error',
    message: (quote) => `域${quote}的编号没有存在文件里，没有写入${FIX}改为手工编号`,
  },
  'field-without-result': {
    severity: 'warning',
    message: (quote) => `域${quote}没有存下结果，没有写入${FIX}改成普通文字`,
  },
  'broken-field': {
    severity: 'error',
    message: (quote) => `域没有结尾，其后的文字${quote}没有写入${FIX}更新域后重新另存`,
  },
  'form-field': { severity: 'warning', message: (quote) => `窗体控件${quote}没有写入` },
  'table-of-contents': { severity: 'warning', message: () => `目录已写入，与正文标题重复${FIX}删去目录后再试` },
  placeholder: { severity: 'warning', message: (quote) => `没有填写的内容控件${quote}已写入，请核对` },
  formula: { severity: 'warning', message: (quote) => `公式${quote}没有写入${FIX}改成普通文字` },
  'formula-text': { severity: 'info', message: (quote) => `公式${quote}写成了普通字` },
  picture: { severity: 'warning', message: () => '图片没有写入；图中如有文字请补入正文' },
  chart: { severity: 'warning', message: (quote) => `图表${quote}没有写入` },
  diagram: { severity: 'warning', message: (quote) => `SmartArt 图形${quote}没有写入；请把其中文字补入正文` },
  'word-art': { severity: 'warning', message: (quote) => `艺术字或水印${quote}没有写入` },
  'drawing-text': { severity: 'warning', message: (quote) => `图形中的文字${quote}没有写入` },
  ink: { severity: 'warning', message: () => '墨迹（手写）没有写入' },
  'embedded-object': { severity: 'warning', message: (quote) => `嵌入的对象${quote}没有写入；其中如有文字请补入正文` },
  'embedded-file': {
    severity: 'warning',
    message: (quote) => `嵌入的另一个文件${quote}没有写入${FIX}打开本文件，另存为 .docx 再试`,
  },
  'covered-cell': { severity: 'warning', message: (quote) => `合并单元格盖住的文字${quote}没有写入` },
  'other-variant': { severity: 'warning', message: (quote) => `同一图形的另一版本里的文字${quote}没有写入，请核对` },
  header: { severity: 'warning', message: (quote) => `页眉${quote}没有写入` },
  footer: { severity: 'warning', message: (quote) => `页脚${quote}没有写入` },
  'page-number': { severity: 'info', message: (quote) => `页码${quote}没有写入` },
  'unused-note': { severity: 'info', message: (quote) => `正文没有引用的注释${quote}没有写入` },
  'unknown-content': { severity: 'warning', message: (quote) => `不认识的内容${quote}没有写入，请核对` },
  'missed-text': { severity: 'error', message: (quote) => `文字${quote}没有读到${FIX}把它剪切后重新粘贴为纯文本` },
} satisfies Record<string, Kind>

export type RemarkRule = keyof typeof KINDS

/** Something to be said about a place in a line. */
export interface Remark {
  rule: RemarkRule
  quote: string
  /** UTF-16 offset in the line. */
  column: number
}

/** A quotation longer than this is cut, and its length told. */
const LONGEST_QUOTE = 500

/** The diagnostic of a remark; `line` and `column` from 1. */
export function diagnosticOf({ rule, quote }: Remark, file: string, line: number, column: number): Diagnostic {
  const { severity, message }: Kind = KINDS[rule]
  return { file, line, column, severity, rule, message: message(quoted(quote)) }
}

function quoted(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  if (!text) return ''
  return text.length > LONGEST_QUOTE ? `“${text.slice(0, LONGEST_QUOTE)}……”（共 ${text.length} 字）` : `“${text}”`
}
