import { View } from '@tarojs/components'
import { useLayoutEffect, useRef } from 'react'
import { useClosedText } from './closed-text.h5'
import type { FoldBodyProps } from './fold-body-props'

/**
 * The text of a fold. Closed, it is on the page all the same, for the browser's own search and for print: hidden until
 * it is found (https://developer.mozilla.org/docs/Web/HTML/Global_attributes/hidden). A browser that does not know this
 * hides it altogether.
 */
export function FoldBody({ expanded, draw, onFound }: FoldBodyProps) {
  const box = useRef<HTMLElement>(null)
  const drawn = useClosedText(expanded, box)
  const found = useRef(onFound)
  found.current = onFound
  useLayoutEffect(() => {
    // By hand: React 18 makes a bare `hidden` of any value.
    if (expanded) box.current?.removeAttribute('hidden')
    else box.current?.setAttribute('hidden', 'until-found')
  }, [expanded])
  useLayoutEffect(() => {
    const element = box.current
    const open = () => found.current()
    element?.addEventListener('beforematch', open)
    return () => element?.removeEventListener('beforematch', open)
  }, [])
  return (
    <View ref={box} className='fold-body'>
      {drawn && draw()}
    </View>
  )
}
