import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { OpenPage } from '../page-stack'

interface Fields {
  id?: boolean
  dataset?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  node?: boolean
  properties?: string[]
  computedStyle?: string[]
}

type Result = Record<string, unknown> | null
type Callback = (result: Result | Result[]) => void
type Query = { owner: unknown; selector: string | null; all: boolean; fields: Fields; callback?: Callback }

/** Elements of a page or component that a WXML selector finds: those in its own tree, further ones by `>>>`. */
export function selectElements(owner: unknown, selector: string): glassEasel.Element[] {
  const component = (owner as { _$?: glassEasel.GeneralComponent })._$
  const root = component?.getShadowRoot()
  return root ? (root.querySelectorAll(selector) as glassEasel.Element[]) : []
}

/** wx.createSelectorQuery() of a page: coordinates are of the window below the navigation bar, results come later. */
export function createSelectorQuery(page: OpenPage) {
  const queries: Query[] = []
  let owner: unknown = page.caller
  const nodes = (selector: string | null, all: boolean) => {
    const add = (fields: Fields, callback?: Callback) => {
      queries.push({ owner, selector, all, fields, callback })
      return query
    }
    return {
      fields: add,
      boundingClientRect: (callback?: Callback) => add({ id: true, dataset: true, rect: true, size: true }, callback),
      scrollOffset: (callback?: Callback) => add({ id: true, dataset: true, scrollOffset: true }, callback),
      node: (callback?: Callback) => add({ node: true }, callback),
      context: (callback?: Callback) => add({ node: true }, callback),
    }
  }
  const query = {
    in(component: unknown) {
      owner = component
      return query
    },
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes(null, false),
    exec(callback?: (results: (Result | Result[])[]) => void) {
      setTimeout(() => {
        const results = queries.map((wanted) => {
          const result = answer(page, wanted)
          wanted.callback?.(result)
          return result
        })
        callback?.(results)
      }, 0)
      return query
    },
  }
  return query
}

function answer(page: OpenPage, { owner, selector, all, fields }: Query): Result | Result[] {
  if (selector === null) return viewport(page, fields)
  // A page that has been closed meanwhile has elements that are drawn nowhere.
  const drawn = selectElements(owner, selector).filter((element) => element.$$)
  const found = drawn.map((element) => measure(page, element, fields))
  return all ? found : (found[0] ?? null)
}

function viewport({ scroll }: OpenPage, fields: Fields): Result {
  const size = { width: scroll.clientWidth, height: scroll.clientHeight }
  return {
    id: '',
    dataset: {},
    ...(fields.rect && { left: 0, top: 0, right: size.width, bottom: size.height }),
    ...(fields.size && size),
    ...(fields.scrollOffset && offsets(scroll)),
  }
}

function measure({ scroll }: OpenPage, element: glassEasel.Element, fields: Fields): Result {
  const dom = element.$$ as unknown as HTMLElement
  const rect = dom.getBoundingClientRect()
  const top = scroll.getBoundingClientRect().top
  const style = fields.computedStyle ? getComputedStyle(dom) : undefined
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: element.dataset }),
    ...(fields.rect && { left: rect.left, right: rect.right, top: rect.top - top, bottom: rect.bottom - top }),
    ...(fields.size && { width: rect.width, height: rect.height }),
    ...(fields.scrollOffset && offsets(dom)),
    ...(fields.node && { node: dom.querySelector('canvas') }),
    ...Object.fromEntries((fields.computedStyle ?? []).map((name) => [name, style?.getPropertyValue(name)])),
  }
}

function offsets({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: HTMLElement) {
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}
