import { type Builtin, mirror } from './builtin'
import { resolveFile } from './temporary-files'

/** <image>: its source may be a file that wx.canvasToTempFilePath wrote. */
export const image: Builtin = {
  properties: ['src', 'mode', 'lazyLoad'],
  leaf: true,
  attached({ element, trigger }) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.onload = () => trigger('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    picture.onerror = () => trigger('error', { errMsg: 'load fail' })
    element.append(picture)
  },
  changed: {
    ...mirror('mode'),
    src({ element }, value) {
      const picture = element.querySelector('img')
      if (picture && value) picture.src = resolveFile(String(value))
    },
  },
}

/** A canvas's node as WeChat hands it out: the real element and three methods. */
export function canvasNode(canvas: HTMLCanvasElement) {
  return Object.assign(canvas, {
    createImage: () => new Image(),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  })
}

/** <canvas type="2d">: SelectorQuery.fields({ node: true }) gives the real one inside. */
export const canvas: Builtin = {
  properties: ['type', 'canvasId', 'disableScroll'],
  leaf: true,
  attached({ element }) {
    element.append(canvasNode(document.createElement('canvas')))
  },
}

interface RichNode {
  type?: string
  name?: string
  text?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}

/** <rich-text>: inert nodes, built and not parsed when given as an array. */
export const richText: Builtin = {
  properties: ['nodes', 'space'],
  leaf: true,
  changed: {
    nodes({ element }, value) {
      if (typeof value === 'string') element.innerHTML = value
      else element.replaceChildren(...((value ?? []) as RichNode[]).map(richNode))
    },
  },
}

function richNode(node: RichNode): Node {
  if (node.type === 'text' || node.name === undefined) return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name)
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(richNode))
  return element
}
