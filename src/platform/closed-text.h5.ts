import { type RefObject, startTransition, useEffect, useState } from 'react'
import { usePrinting } from './printing.h5'
import { whenIdle } from './when-idle.h5'

/** What waits to be drawn, in order, one at an idle moment. */
const waiting: (() => void)[] = []

function next(): void {
  waiting.shift()?.()
  if (waiting.length > 0) whenIdle(next)
}

/** Draws in its turn; gives a function that gives up the turn. */
function takeTurn(draw: () => void): () => void {
  waiting.push(draw)
  if (waiting.length === 1) whenIdle(next)
  return () => {
    const at = waiting.indexOf(draw)
    if (at >= 0) waiting.splice(at, 1)
  }
}

/**
 * Whether the text of a fold is to be drawn: it is open, or printed, or its turn has come to be drawn where it can be
 * found. It gets no turn in a browser that cannot find what is hidden, nor in a report that is drawn in stretches, which
 * is too long for that.
 *
 * @param box where the text stands
 */
export function useClosedText(expanded: boolean, box: RefObject<HTMLElement>): boolean {
  const printing = usePrinting()
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const canBeFound = 'onbeforematch' in document.body && !box.current?.closest('.stretch')
    return canBeFound && !drawn ? takeTurn(() => startTransition(() => setDrawn(true))) : undefined
  }, [box, drawn])
  return expanded || printing || drawn
}
