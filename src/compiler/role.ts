import { markerAt } from './marker'
import { isPageControl } from './page-notes'

// All of these take normalized text (lines.ts): simplified characters, half-width signs.

/** —— and what Word and the portals draw in front of a point; the two signs of the private area are Word's own. */
const BULLET = /^(?:[—─-]{2}|— —|[●•‣◆■▪★▲➢◇□○\uF06C\uF0B7])/

/** ——压实责任。… */
export function isBullet(text: string): boolean {
  return BULLET.test(text)
}

/** A row of a table: cells parted by tabs or by two or more `|`. The tab that Word puts after a marker parts nothing. */
export function isTableRow(text: string): boolean {
  if (text.indexOf('|') !== text.lastIndexOf('|')) return true
  return (
    text.includes('\t') &&
    text
      .slice(markerAt(text)?.end ?? 0)
      .trim()
      .includes('\t')
  )
}

const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4}|[×xX*]{4})\s*[年./-]\s*[\d一二三四五六七八九十×xX*]{1,3}\s*(?:[月./-]\s*[\d一二三四五六七八九十×xX*]{1,3}\s*日?|月)/
const DOCUMENT_NUMBER = /[〔[(]\s*(?:\d{4}|[×xX*]{4})\s*[〕\])]\s*第?\s*[\d×xX*]+\s*号/

/** What portals label: 发布时间：2023-01-05 · 索引号 | 11620300 · 【字体：大 中 小】 */
const LABELS =
  '来源 作者 编辑 责编 审核 撰稿 供稿 发布 发文 制发 成文 印发 文号 索引号 时效 主题 分类 名称 标题 有效性 浏览 点击 阅读 访问 字体 字号 日期 时间 公开 位置 上一 下一 主办 承办 更新'
const LABELLED = new RegExp(`^[【[(]?[^,。:|]{0,6}(?:${LABELS.replaceAll(' ', '|')})[^,。:|]{0,6}[:|]`)

/** What portals let one click: 打印本页 关闭窗口 · 返回顶部 */
const BUTTONS =
  /^[【[(]?(?:打印|分享|关闭|收藏|下载|扫一扫|首页|返回|无障碍|今天是|版权所有|网站标识|.ICP备)[^,。]{0,40}$/
const NAVIGATION = /[^\s。]\s*[>»›]\s*[^\s。]/

/** Date, author, document number or navigation: 发布时间：2023-01-05 · 云区府〔2023〕1号 · 首页 > 政务公开. */
export function isNote(text: string): boolean {
  if (text.length > 120 || text.includes('。')) return false
  // • 索 引 号: portals space their labels out and list them.
  const compact = text.replace(/\s|^[•·●▪]\s*/g, '')
  if (isDate(text) || isPageControl(text) || LABELLED.test(compact) || BUTTONS.test(compact) || NAVIGATION.test(text))
    return true
  return text.length <= 40 && DOCUMENT_NUMBER.test(text)
}

/** A line that is only a date, in brackets or not: 2023年1月5日 · 二〇二三年一月五日 · 2023年×月×日 · 2023-01-05 10:20. */
export function isDate(text: string): boolean {
  if (text.length > 40) return false
  const bare = text.replace(/^[(【[]\s*|\s*[)】\]]$/g, '')
  const date = bare.match(DATE)?.[0]
  return date !== undefined && /^[\s\d:]*$/.test(bare.slice(date.length))
}
