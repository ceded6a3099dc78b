import { hooks } from '@tarojs/runtime'
import type { Appearance } from './appearance'

type Data = Record<string, unknown>
type SetData = (data: Data, drawn?: () => void) => void

/** A page of WeChat's, and what is passed to Page(). */
interface NativePage {
  route: string
  setData: SetData
  onLoad(this: NativePage, params: Data, ...rest: unknown[]): unknown
  /** Taro's handler of all events that are bound in its templates. */
  eh(event: Data): unknown
}

/** What the build has kept of the page that the app opens with. */
interface Kept {
  /** Its path, as in app.json. */
  path: string
  /** What React first sends: its elements, in the form of Taro's templates. */
  elements: Data[]
}

/** Where these elements stand in the page's data. */
const ROOT = 'root.cn'

/**
 * Draws the first screen of the page that the app opens with before React has drawn it: the build has kept what React
 * sends (config/plugins/first-screen.ts), so that words can be read while React starts. When React sends the same, it is
 * not sent again; where it sends something else, that takes its place. What is tapped meanwhile, before there are elements
 * that Taro could hand it to, is handed on when React stands behind the same screen.
 *
 * @param appearanceFor gives how the page looks to the reader; undefined where it does not open as the build has kept it
 */
export function drawAhead(appearanceFor: (params: Data) => Appearance | undefined): void {
  let kept = readKept()
  hooks.tap('modifyPageObject', (page) => {
    const { onLoad, eh } = page as NativePage
    let early: Data[] | undefined
    page.eh = function (this: NativePage, event: Data) {
      return early ? void early.push(event) : eh.call(this, event)
    }
    page.onLoad = function (this: NativePage, params: Data, ...rest: unknown[]) {
      const appearance = this.route === kept?.path && appearanceFor(params)
      if (kept && appearance) {
        const events: Data[] = []
        early = events
        send(this, kept.elements, appearance, (same) => {
          early = undefined
          if (same) for (const event of events) eh.call(this, event)
        })
      }
      kept = undefined // Taro numbers elements: those of a later page have other ids
      return onLoad.call(this, params, ...rest)
    }
  })
}

function readKept(): Kept | undefined {
  try {
    return JSON.parse(FIRST_SCREEN)
  } catch {
    return undefined // in development
  }
}

/** `onReact` is called when React has sent its own, with whether it is the same. */
function send(
  page: NativePage,
  [outermost]: Data[],
  { className, style }: Appearance,
  onReact: (same: boolean) => void,
): void {
  const { setData } = page
  const elements = [{ ...outermost, cl: className, st: style }]
  const sent = new Promise<void>((drawn) => setData.call(page, { [ROOT]: elements }, drawn))
  page.setData = (data, drawn) => {
    page.setData = setData
    const same = JSON.stringify(data[ROOT]) === JSON.stringify(elements)
    if (same) sent.then(drawn)
    else setData.call(page, data, drawn)
    setTimeout(() => onReact(same)) // after Taro is done with it
  }
}
