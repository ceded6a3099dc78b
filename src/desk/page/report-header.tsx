import type { ReportView } from '../view'
import type { Over } from './over'

interface HeaderProps {
  report: ReportView
  onOver: (over: Over) => void
  preview: boolean
  onPreview: () => void
}

/** Progress and what is left, always seen, and the ways to everything else. */
export function ReportHeader({ report, onOver, preview, onPreview }: HeaderProps) {
  const sum = (of: 'figures' | 'reviewed' | 'doubts') => report.parts.reduce((total, part) => total + part[of], 0)
  const [figures, reviewed, doubts] = [sum('figures'), sum('reviewed'), sum('doubts')]
  const errors = report.problems.filter(({ severity }) => severity === 'error').length
  return (
    <header className='bar'>
      <a href='#/' title='回到报告列表'>
        <b>审校台</b>
      </a>
      <h1>
        <button type='button' className='title' onClick={() => onOver({ name: 'fields' })} title='标题、发布机关、来源'>
          {report.fields.title || `${report.id}（标题还没有填）`} ✎
        </button>
      </h1>
      <progress max={figures || 1} value={reviewed} aria-label='已核对的指标' />
      <span className='count'>
        已核对 {reviewed} / {figures}　存疑 {doubts}
      </span>
      <button type='button' className={errors > 0 ? 'bad' : ''} onClick={() => onOver({ name: 'problems' })}>
        检查 {report.problems.length > 0 ? `${report.problems.length} 处` : '✓'}
      </button>
      <a className='button' href='#/series' title='与往年报告同一指标的核对'>
        历年{report.pairsLeft > 0 && ` ${report.pairsLeft}`}
      </a>
      <button type='button' onClick={() => onOver({ name: 'intake' })}>
        换原文
      </button>
      <a className='button' href={`/proof/${report.id}`} target='_blank' rel='noreferrer'>
        校样
      </a>
      <button type='button' className='go' aria-pressed={preview} onClick={onPreview}>
        预览
      </button>
    </header>
  )
}
