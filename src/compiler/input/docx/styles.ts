import { childOf, childrenOf, numberOf, switchOf, valOf, type XmlElement } from './xml-element'

/** How characters are drawn, as far as it changes what is read. */
export interface RunLook {
  hidden: boolean
  struck: boolean
  capitals: boolean
  raised: 'superscript' | 'subscript' | null
  /** The font of letters and signs, `Wingdings`. */
  font: string
}

/** The list that paragraphs belong to by their style. */
export interface StyleNumbering {
  numId?: number
  level?: number
  /** The style that names the list: a level of the list may name it in turn. */
  style?: string
}

export interface Styles {
  /** How a run looks in a paragraph of that style. The style of undefined is the default one. */
  runLook(paragraphStyle: string | undefined, runProperties: XmlElement | undefined): RunLook
  numbering(paragraphStyle: string | undefined): StyleNumbering
}

/** What one style, its base styles counted in, says of characters. */
interface Said {
  vanish?: boolean
  strike?: boolean
  caps?: boolean
  raised?: string
  font?: string
}

/** Reads styles.xml; a document without one has no styles. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'], style]))
  const standard = childrenOf(root, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']
  const defaults = sayingOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  const known = new Map<string | undefined, Said>()

  /** A style and what it is based on, the style first. */
  function chainOf(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    let style = styles.get(id ?? '')
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = styles.get(valOf(style, 'w:basedOn') ?? '')
    }
    return chain
  }

  function saidBy(id: string | undefined): Said {
    const said =
      known.get(id) ??
      Object.assign(
        {},
        ...chainOf(id)
          .reverse()
          .map((style) => sayingOf(childOf(style, 'w:rPr'))),
      )
    known.set(id, said)
    return said
  }

  return {
    runLook(paragraphStyle, runProperties) {
      const paragraph = saidBy(paragraphStyle ?? standard)
      const character = saidBy(valOf(runProperties, 'w:rStyle'))
      const direct = sayingOf(runProperties)
      // A switch set by two kinds of style is off again (ECMA-376 part 1, 17.7.3).
      const isOn = (name: 'vanish' | 'strike' | 'caps') =>
        direct[name] ?? (defaults[name] || !!paragraph[name] !== !!character[name])
      const raised = direct.raised ?? character.raised ?? paragraph.raised
      return {
        hidden: isOn('vanish'),
        struck: isOn('strike'),
        capitals: isOn('caps'),
        raised: raised === 'superscript' || raised === 'subscript' ? raised : null,
        font: direct.font ?? character.font ?? paragraph.font ?? defaults.font ?? '',
      }
    },

    numbering(paragraphStyle) {
      const numbering: StyleNumbering = {}
      for (const style of chainOf(paragraphStyle ?? standard)) {
        const properties = childOf(childOf(style, 'w:pPr'), 'w:numPr')
        const numId = numberOf(properties, 'w:numId')
        numbering.level ??= numberOf(properties, 'w:ilvl')
        if (numId === undefined) continue
        return { ...numbering, numId, style: style.attributes['w:styleId'] }
      }
      return numbering
    },
  }
}

/** What run properties say; what they leave open is left out. */
function sayingOf(properties: XmlElement | undefined): Said {
  const struck = switchOf(properties, 'w:strike')
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const said: Said = {
    vanish: switchOf(properties, 'w:vanish'),
    strike: switchOf(properties, 'w:dstrike') || struck,
    caps: switchOf(properties, 'w:caps'),
    raised: valOf(properties, 'w:vertAlign'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
