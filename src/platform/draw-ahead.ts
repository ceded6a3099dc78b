import { hooks } from '@tarojs/runtime'

/** How the outermost element looks to this reader. */
export interface Look {
  className: string
  /** CSS as it stands in a style attribute. */
  style: string
}

type Data = Record<string, unknown>
type SetData = (data: Data, drawn?: () => void) => void

/** A page of WeChat's, and what is passed to Page(). */
interface NativePage {
  route: string
  setData: SetData
  onLoad(this: NativePage, params: Data, ...rest: unknown[]): unknown
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
 * not sent again; where it sends something else, that takes its place.
 *
 * @param lookFor gives how the page looks to the reader; undefined where it does not open as the build has kept it
 */
export function drawAhead(lookFor: (params: Data) => Look | undefined): void {
  let kept = readKept()
  hooks.tap('modifyPageObject', (page) => {
    const { onLoad } = page as NativePage
    page.onLoad = function (this: NativePage, params: Data, ...rest: unknown[]) {
      const look = this.route === kept?.path && lookFor(params)
      if (kept && look) send(this, kept.elements, look)
      kept = undefined // ids of elements are counted: a later page has others
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

function send(page: NativePage, [outermost]: Data[], { className, style }: Look): void {
  const { setData } = page
  const elements = [{ ...outermost, cl: className, st: style }]
  const sent = new Promise<void>((drawn) => setData.call(page, { [ROOT]: elements }, drawn))
  page.setData = (data, drawn) => {
    page.setData = setData
    if (JSON.stringify(data[ROOT]) === JSON.stringify(elements)) sent.then(drawn)
    else setData.call(page, data, drawn)
  }
}
