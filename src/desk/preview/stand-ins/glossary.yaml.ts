import type { Draft } from '../draft'

/** Set by draft.js, which the page runs before the app. */
declare const DRAFT: Draft

export default DRAFT.terms
