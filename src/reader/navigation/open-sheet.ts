/** What lies over the text, if anything. */
export type OpenSheet =
  | 'contents'
  | 'display'
  | { search: string }
  | { figure: string }
  | { term: string }
  | { division: string }
  | { poster: string }

/** Id of the figure or division that an open sheet is about, if it is about one. */
export function subjectOf(sheet: OpenSheet | undefined): string | undefined {
  if (typeof sheet !== 'object') return undefined
  if ('figure' in sheet) return sheet.figure
  if ('division' in sheet) return sheet.division
  return 'poster' in sheet ? sheet.poster : undefined
}
