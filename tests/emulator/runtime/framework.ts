import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { CompiledPackage } from '../package'
import { type Builtin, setAria } from './builtin'
import { BUILTINS } from './builtin-components'
import { lengths } from './lengths'
import { tapTime } from './tap-time'

/** Templates of glass-easel by path. */
export type Templates = Record<string, never>

/** Only these DOM events are events of a mini-program; the built-in components raise the rest themselves. */
const NATIVE_EVENT = /^(?:touch|animation|transition)/

/** Starts glass-easel with the package's templates, styles and built-in components, ready for its scripts. */
export function createFramework(compiled: CompiledPackage, templates: Templates, builtins: Templates) {
  const environment = new MiniProgramEnv()
  const code = environment.createCodeSpace('', true)
  const backend = environment.associateBackend(createBackend())
  writePlainIds(code)
  for (const [tag, builtin] of Object.entries(BUILTINS)) {
    const names = [...new Set([...(compiled.attributes[tag] ?? []), ...builtin.properties])]
    defineBuiltin(code.getComponentSpace(), tag, builtin, names, builtins)
  }
  for (const [path, config] of Object.entries(compiled.configs)) {
    if (!config.usingComponents && !config.component) continue
    const usingComponents = { ...compiled.app.usingComponents, ...config.usingComponents }
    code.addComponentStaticConfig(path, { ...config, usingComponents } as never)
  }
  for (const path of Object.keys(templates)) {
    code.addCompiledTemplate(path, { groupList: templates, content: templates[path] } as never)
  }
  for (const [path, css] of Object.entries({ app: '', ...compiled.styles })) {
    code.addStyleSheet(path, path, compiled.configs[path]?.component ? path.replace(/\W/g, '-') : undefined)
    backend.registerStyleSheetContent(path, css)
  }
  return { code, backend }
}

type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>

/** Lets ids reach the DOM as the WXML has them, so that tests can select by them. */
function writePlainIds(code: CodeSpace) {
  const internal = code as unknown as { prepareComponentOptions(...args: unknown[]): [object, ...unknown[]] }
  const prepare = internal.prepareComponentOptions.bind(code)
  internal.prepareComponentOptions = (...args) => {
    const prepared = prepare(...args)
    Object.assign(prepared[0], { idPrefixGenerator: null, writeIdToDOM: true })
    return prepared
  }
}

/** The browser's DOM as glass-easel's backend: wx- tags, WeChat's lengths in style, and taps as WeChat sends them. */
function createBackend() {
  const backend = new glassEasel.CurrentWindowBackendContext()
  const document = {
    createElement(tag: string) {
      const element = window.document.createElement(`wx-${tag.replace(/^wx-/, '')}`)
      const setAttribute = element.setAttribute.bind(element)
      element.setAttribute = (name, value) => setAttribute(name, name === 'style' ? lengths(String(value)) : value)
      return element
    },
    createTextNode: (text: string) => window.document.createTextNode(text),
    createDocumentFragment: () => window.document.createDocumentFragment(),
  }
  backend.document = document as unknown as typeof backend.document
  const listen = backend.setListenerStats.bind(backend)
  backend.setListenerStats = (element, type, ...rest) => {
    if (NATIVE_EVENT.test(type)) listen(element, type, ...rest)
    // Chrome moves a finger's tap to a field near by unless what lies under it seems to wait for clicks.
    if (type === 'tap') (element as unknown as HTMLElement | null)?.addEventListener('click', () => {})
  }
  backend.onEvent((target, type, detail, options) => {
    const native = (options as { originalEvent?: Event }).originalEvent
    const touch = native instanceof TouchEvent ? touchesOf(native) : undefined
    const event = new glassEasel.Event(type, detail, { ...options, extraFields: touch })
    if (type === 'tap') event.timeStamp = tapTime()
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return backend
}

/** Touches as WeChat gives them: client in the window below the navigation bar, page in the scrolled page. */
function touchesOf(event: TouchEvent) {
  const scroll = (event.target as Element).closest('host-scroll')
  const top = scroll?.getBoundingClientRect().top ?? 0
  const plain = ({ identifier, clientX, clientY }: Touch) => ({
    identifier,
    clientX,
    clientY: clientY - top,
    pageX: clientX,
    pageY: clientY - top + (scroll?.scrollTop ?? 0),
  })
  return { touches: Array.from(event.touches, plain), changedTouches: Array.from(event.changedTouches, plain) }
}

function defineBuiltin(
  space: glassEasel.ComponentSpace,
  tag: string,
  builtin: Builtin,
  names: string[],
  templates: Templates,
) {
  type Self = { $$: HTMLElement; data: Record<string, unknown>; triggerEvent: (...args: unknown[]) => void }
  const hostOf = (self: Self) => ({
    element: self.$$,
    data: self.data,
    trigger: (name: string, detail: object = {}, bubbles = false) =>
      self.triggerEvent(name, detail, { bubbles, composed: bubbles }),
  })
  const change = (self: Self, name: string, value: unknown) => {
    if (!self.$$) return
    if (name.startsWith('aria')) setAria(self.$$, name, value)
    if (name === 'hidden') self.$$.classList.toggle('host-hidden', value === true)
    builtin.changed?.[name]?.(hostOf(self), value)
  }
  const definition = space.defineComponent({
    is: `builtin/${tag}`,
    options: { styleScope: glassEasel.StyleScopeManager.globalScope() },
    properties: Object.fromEntries(names.map((name) => [name, null])),
    template: { groupList: templates, content: templates[builtin.leaf ? 'leaf' : 'container'] },
    observers: Object.fromEntries(
      names.map((name) => [
        name,
        function (this: unknown, value: unknown) {
          change(this as Self, name, value)
        },
      ]),
    ),
    lifetimes: {
      attached(this: unknown) {
        const self = this as Self
        builtin.attached?.(hostOf(self))
        for (const name of names) if (self.data[name] !== null) change(self, name, self.data[name])
      },
    },
  } as never)
  space.setGlobalUsingComponent(tag, definition as never)
}
