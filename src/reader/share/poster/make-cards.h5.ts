import type { DrawScreenshot, MakeCards } from './cards'

/** Undefined: a browser shares nothing but an address. So the code that draws stays out of the page's first files. */
export const makeCards: MakeCards | undefined = undefined

/** Undefined, for the same reason. */
export const drawScreenshot: DrawScreenshot | undefined = undefined
