import type { ReadView } from '../view'

/** What was read from a file, beside what was left out, for an editor to hold against the original. */
export function ReadingResult({ read }: { read: ReadView }) {
  const { file, whole, title, characters, paragraphs, outline, figures, reading, doubts, changes, misfits } = read
  return (
    <section className='reading' aria-label='读出的内容'>
      <p role='status' className={whole ? 'good' : 'problem'}>
        {whole ? '读全了' : '没有读全，不能建立：'}　{file}：{paragraphs.length} 段，{characters}{' '}
        个字符（不计空格），指标 {figures} 项
      </p>
      <div className='columns'>
        <div>
          <h3>读入的</h3>
          <p>
            <b>{title || '没有找到标题'}</b>
          </p>
          <ol className='outline'>
            {outline.map(({ level, name }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the outline of a file never changes
              <li key={i} className={`level-${level}`}>
                {name}
              </li>
            ))}
          </ol>
          <details>
            <summary>全文</summary>
            {paragraphs.map((text, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its paragraphs
              <p key={i}>{text}</p>
            ))}
          </details>
        </div>
        <div>
          <h3>没有读入的、要说明的</h3>
          <Notes notes={reading} none='没有：看得见的文字都读入了' />
          <h3>存疑</h3>
          <Notes notes={doubts} none='没有' />
          {changes !== undefined && (
            <>
              <h3>与现在的原文相比</h3>
              <pre>{changes || '完全相同'}</pre>
            </>
          )}
          {misfits && misfits.length > 0 && (
            <>
              <h3>report.yaml 里对不上的（换上以后可以逐条删去）</h3>
              <ul>
                {misfits.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

function Notes({ notes, none }: { notes: ReadView['reading']; none: string }) {
  if (notes.length === 0) return <p className='quiet'>{none}</p>
  return (
    <ul>
      {notes.map(({ severity, message, line, column, rule }) => (
        <li key={`${line}:${column}:${rule}:${message}`} className={severity}>
          第 {line} 行：{message}
        </li>
      ))}
    </ul>
  )
}
