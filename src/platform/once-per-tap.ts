/** Two taps within this time, ms, and not farther apart than this, px, are one of an unsteady hand. */
const SAME_TIME = 300
const SAME_PLACE = 40

/** A tap of WeChat's or a click of a browser's; Taro's types lack most of it. */
interface TapEvent {
  timeStamp: number
  clientX?: number
  clientY?: number
  /** In WeChat the place on the page, px; in a browser the number of clicks, 0 where no pointer made it. */
  detail?: unknown
  /** WeChat's own event: Taro's has the time at which it was handled, which on a slow phone is late. */
  mpEvent?: { timeStamp: number }
}

interface Tap {
  /** ms. */
  time: number
  x: number
  y: number
}

let last: Tap | undefined

/**
 * A tap handler that leaves out a tap in the same place within 300 ms of the last one, of whatever element: the second
 * tap of an unsteady hand would close the fold again, or the sheet that the first has opened.
 */
export function oncePerTap(onTap: () => void): (event: unknown) => void {
  return (event) => {
    const tap = readTap(event as TapEvent)
    if (tap && last && isSame(tap, last)) return
    if (tap) last = tap
    onTap()
  }
}

/** Undefined for what no finger did. */
function readTap({ timeStamp, clientX, clientY, detail, mpEvent }: TapEvent): Tap | undefined {
  const { x, y } = (typeof detail === 'object' && detail ? detail : { x: clientX, y: clientY }) as Partial<Tap>
  if (detail === 0 || x === undefined || y === undefined) return undefined
  return { time: mpEvent?.timeStamp ?? timeStamp, x, y }
}

function isSame(a: Tap, b: Tap): boolean {
  return Math.abs(a.time - b.time) < SAME_TIME && Math.hypot(a.x - b.x, a.y - b.y) < SAME_PLACE
}
