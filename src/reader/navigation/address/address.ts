/** The pages of the app, the first opened first; the path of each is `/pages/<page>/index`. */
export const PAGES = ['report', 'figures', 'quiz', 'about', 'years'] as const

export type PageName = (typeof PAGES)[number]

/** What a link points to: a page, a report and a place in it. Only `page` and `report` are always there. */
export type Address =
  /** `at`: a division or figure to open and flash. `query`: what to search for; search is a panel of this page. */
  | { page: 'report'; report: string; at?: string; query?: string }
  /** `at`: the figure whose sheet is open. */
  | { page: 'figures'; report: string; at?: string }
  /** Without a seed, a new round starts. */
  | { page: 'quiz'; report: string; seed?: string }
  | { page: 'about'; report: string }
  /** `at`: id of the series that is wanted. */
  | { page: 'years'; report: string; at?: string }
