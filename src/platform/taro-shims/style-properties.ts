/**
 * `style_properties.js` of Taro's runtime: the properties that `style` of an element may set, besides custom ones (--body).
 * Taro's own names 400. A test holds these to what src/ sets; `display` is React's, which hides with it.
 */
export const styleProperties: readonly string[] = ['backgroundSize', 'display', 'height', 'transform', 'width']
