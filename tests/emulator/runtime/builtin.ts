/** A built-in component as its definition sees it. */
export interface BuiltinHost {
  element: HTMLElement
  /** Current properties. */
  data: Record<string, unknown>
  trigger(name: string, detail?: object, bubbles?: boolean): void
}

/** A built-in component of WXML; what all share (aria-*, hidden) is not repeated in each. */
export interface Builtin {
  /** Properties besides those that the package's WXML uses. */
  properties: string[]
  /** It takes no children. */
  leaf?: boolean
  attached?(host: BuiltinHost): void
  changed?: Record<string, (host: BuiltinHost, value: unknown) => void>
}

/** WXML's aria-role is the DOM's role; the other aria-* keep their names. Nothing is written for no value. */
export function setAria(element: HTMLElement, property: string, value: unknown) {
  const name = property === 'ariaRole' ? 'role' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (value === undefined || value === null || value === '') element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}

/** Mirrors a property in an attribute of the same name, for the user agent styles. */
export function mirror(...names: string[]): Builtin['changed'] {
  const entries = names.map((name) => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const set = ({ element }: BuiltinHost, value: unknown) => {
      if (value === undefined || value === null || value === false || value === '') element.removeAttribute(attribute)
      else element.setAttribute(attribute, value === true ? '' : String(value))
    }
    return [name, set] as const
  })
  return Object.fromEntries(entries)
}
