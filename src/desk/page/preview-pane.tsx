import { useEffect, useRef, useState } from 'react'
import { api, messageOf, previewAddress } from './api'

interface PreviewProps {
  report: string
  /** Changes with every step. */
  version: string
  figure?: string
}

/** How long steps are waited for before the preview is drawn anew, ms. */
const PAUSE = 400

/** The reader itself at phone size, with the reports as they are now; follows the figure in work. */
export function PreviewPane({ report, version, figure }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(figure)
  const drawn = useRef('')
  const [state, setState] = useState('正在准备预览…（第一次约需半分钟）')
  latest.current = figure
  useEffect(() => {
    if (figure) frame.current?.contentWindow?.postMessage({ at: figure }, location.origin)
  }, [figure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may be drawn anew
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      try {
        const next = await api.preview()
        if (gone) return
        setState('')
        if (next.drawn === drawn.current) return
        drawn.current = next.drawn
        // Not by src: each new address would be a step of the browser's way back.
        frame.current?.contentWindow?.location.replace(previewAddress(next.drawn, report, latest.current))
      } catch (error) {
        if (!gone) setState(messageOf(error))
      }
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [report, version])
  return (
    <aside className='preview' aria-label='预览'>
      <p className='quiet' role='status'>
        {state || '读者看到的就是这样，可以点开、搜索；跟着正在核对的指标走。'}
      </p>
      <iframe ref={frame} title='手机上的样子' sandbox='allow-scripts allow-same-origin allow-popups allow-downloads' />
    </aside>
  )
}
