import { renderToStaticMarkup } from 'react-dom/server'
import { runsOf } from '../../report/runs'
import type { Figure, Paragraph } from '../../report/types'
import { allFigures, allParagraphs } from '../../report/walk'
import type { OpenReport } from '../server/report-store'
import { DOUBTS, KINDS } from '../words'

/** 校样: the whole text with numbered figures, and the table of their labels, as a page to print on A4. */
export function proofPage({ compiled: { report, reviewed }, version }: OpenReport): string {
  const figures = allFigures(report)
  const numbers = new Map(figures.map((figure, i) => [figure.id, i + 1]))
  const { title, issuer, year, source } = report
  const markup = renderToStaticMarkup(
    <html lang='zh-CN'>
      <head>
        <meta charSet='utf-8' />
        <title>{`校样 ${title}`}</title>
        <link rel='stylesheet' href='/proof.css' />
      </head>
      <body>
        <button type='button' id='print'>
          打印（A4）
        </button>
        <header>
          <p className='small'>{`校样 · 版本 ${version} · 指标 ${figures.length} 项，已核对 ${reviewed.size} 项`}</p>
          <h1>{title || '（标题还没有填）'}</h1>
          <p className='small'>{`发布机关：${issuer || '未填'}　年份：${year || '未填'}　来源：${source.name || '未填'} ${source.address}`}</p>
        </header>
        <main>
          {allParagraphs(report).map((paragraph) => (
            <Text key={paragraph.id} paragraph={paragraph} numbers={numbers} />
          ))}
        </main>
        <section className='table'>
          <h2>指标名称表</h2>
          <table>
            <thead>
              <tr>
                {['序号', '原文', '名称', '类别', '关系', '核对', '要点'].map((head) => (
                  <th key={head}>{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.id}>
                  <td>{numbers.get(figure.id)}</td>
                  <td className='printed'>{figure.text}</td>
                  <td>{figure.label || '（没有名称）'}</td>
                  <td>{KINDS[figure.kind]}</td>
                  <td>{relationOf(figure, numbers)}</td>
                  <td>{stateOf(figure, reviewed)}</td>
                  <td>{keyOf(figure, report.keyFigures)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className='sign'>审校：＿＿＿＿＿＿　　签发：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿</p>
        </section>
        <script src='/proof.js' />
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}

function Text({ paragraph, numbers }: { paragraph: Paragraph; numbers: ReadonlyMap<string, number> }) {
  return (
    <p className={paragraph.role}>
      {runsOf(paragraph).map(({ start, text, figure }) =>
        figure ? (
          <span key={start} className='figure'>
            {text}
            <sup>{numbers.get(figure.id)}</sup>
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}

function relationOf({ of, previous }: Figure, numbers: ReadonlyMap<string, number>): string {
  const parts = [of && `属于 ${numbers.get(of) ?? ''}`, previous && `上年数 ${numbers.get(previous) ?? ''}`]
  return parts.filter((part) => part).join('，')
}

function stateOf({ id, doubt }: Figure, reviewed: ReadonlySet<string>): string {
  if (reviewed.has(id)) return '已核对'
  return doubt ? `存疑：${DOUBTS[doubt]}` : '未核对'
}

function keyOf({ id }: Figure, keyFigures: readonly string[]): string {
  const at = keyFigures.indexOf(id)
  return at < 0 ? '' : `第 ${at + 1}`
}
