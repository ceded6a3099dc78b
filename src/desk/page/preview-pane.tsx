import { useEffect, useRef } from 'react'
import { api, previewAddress } from './api'

interface PreviewProps {
  id: string
  version: string
  part: string
  figure?: string
}

/** How long steps are waited for before the preview is drawn anew, ms. */
const PAUSE = 400

/** The report at phone size, drawn by the reader's own components; follows the figure in work. */
export function PreviewPane({ id, version, part, figure }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(figure)
  latest.current = figure
  const follow = () => showFigure(frame.current?.contentDocument, latest.current)
  useEffect(() => showFigure(frame.current?.contentDocument, figure), [figure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is drawn anew
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      const html = await api.preview(id, part).catch(() => '')
      const drawn = frame.current?.contentDocument
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
      if (gone || !next || !drawn?.querySelector('main')) return
      drawn.querySelector('main')?.replaceWith(drawn.adoptNode(next))
      showFigure(drawn, latest.current)
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [id, version, part])
  return (
    <aside className='preview' aria-label='预览'>
      <p className='quiet'>
        手机上的样子：与小程序同一套组件和样式排出的正文，跟着正在核对的指标走。点按、搜索等请用 npm start 看。
      </p>
      <iframe
        ref={frame}
        title='手机上的样子'
        sandbox='allow-same-origin'
        src={previewAddress(id, part)}
        onLoad={follow}
      />
    </aside>
  )
}

/** Opens the folds around a figure and brings it to the middle. */
function showFigure(page: Document | null | undefined, figure: string | undefined): void {
  for (const old of page?.querySelectorAll('[data-current]') ?? []) old.removeAttribute('data-current')
  const mark = figure ? page?.querySelector(`[data-figure="${CSS.escape(figure)}"]`) : undefined
  if (!mark) return
  for (let above = mark.parentElement; above; above = above.parentElement) {
    if (above.tagName === 'DETAILS') above.setAttribute('open', '')
  }
  mark.setAttribute('data-current', '')
  mark.scrollIntoView({ block: 'center' })
}
