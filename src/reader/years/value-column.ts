import type { CSSProperties } from 'react'

/** Width of a bold ASCII character and of all others, em: rather too wide than too narrow. */
const WIDTHS = { ascii: 0.65, wide: 1 }

/**
 * Style of a list of bars that gives the printed values beside them one width, that of the longest: on one scale, every
 * bar must begin and could end at the same place, 约5万人 beside 5.2万人 too.
 */
export function valueColumn(texts: readonly string[]): CSSProperties {
  const widths = texts.map((text) =>
    Array.from(text, (character) => (/[!-$&-~]/.test(character) ? WIDTHS.ascii : WIDTHS.wide)).reduce(
      (a, b) => a + b,
      0,
    ),
  )
  return { '--value': `${Math.max(0, ...widths).toFixed(2)}em` } as CSSProperties
}
