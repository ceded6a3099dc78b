import type { Builtin, BuiltinHost } from './builtin'

/** <scroll-view>: scrolls where asked and says where it is. */
export const scrollView: Builtin = {
  properties: ['scrollX', 'scrollY', 'scrollTop', 'scrollLeft', 'scrollIntoView', 'scrollWithAnimation'],
  attached({ element, trigger, data }) {
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
      trigger('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      const lower = Number(data.lowerThreshold) || 50
      if (scrollTop + element.clientHeight >= scrollHeight - lower) trigger('scrolltolower', { direction: 'bottom' })
    })
  },
  changed: {
    scrollX({ element }, value) {
      element.style.overflowX = value ? 'auto' : 'hidden'
    },
    scrollY({ element }, value) {
      element.style.overflowY = value ? 'auto' : 'hidden'
    },
    scrollTop({ element }, value) {
      if (value !== null && value !== '') element.scrollTop = Number.parseFloat(String(value))
    },
    scrollLeft({ element }, value) {
      if (value !== null && value !== '') element.scrollLeft = Number.parseFloat(String(value))
    },
    scrollIntoView({ element }, value) {
      const target = value ? element.querySelector(`#${CSS.escape(String(value))}`) : null
      if (target) element.scrollTop += target.getBoundingClientRect().top - element.getBoundingClientRect().top
    },
  },
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** <input> and <textarea>: the real field inside; its events do not bubble. */
function field(create: () => Field): Builtin {
  const set =
    (name: 'disabled' | 'placeholder' | 'maxLength', convert: (value: unknown) => unknown) =>
    (host: BuiltinHost, value: unknown) => {
      const inner = host.element.querySelector<Field>('input, textarea')
      if (inner) Object.assign(inner, { [name]: convert(value) })
    }
  return {
    properties: ['value', 'type', 'placeholder', 'disabled', 'maxlength', 'focus', 'confirmType', 'cursor'],
    leaf: true,
    attached({ element, trigger }) {
      const inner = create()
      element.append(inner)
      const fire = (name: string) => () => trigger(name, { value: inner.value, cursor: inner.selectionStart })
      for (const name of ['input', 'focus', 'blur']) inner.addEventListener(name, fire(name))
      inner.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Enter' && inner instanceof HTMLInputElement) fire('confirm')()
      })
    },
    changed: {
      value({ element }, value) {
        const inner = element.querySelector<Field>('input, textarea')
        if (inner && inner.value !== value) inner.value = String(value ?? '')
      },
      focus({ element }, value) {
        const inner = element.querySelector<Field>('input, textarea')
        if (value) inner?.focus()
      },
      disabled: set('disabled', Boolean),
      placeholder: set('placeholder', (value) => String(value ?? '')),
      maxlength: set('maxLength', (value) => Number(value ?? 140)),
    },
  }
}

export const input = field(() => document.createElement('input'))
export const textarea = field(() => document.createElement('textarea'))
