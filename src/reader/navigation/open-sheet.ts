/** Which sheet or panel is open over the text. */
export type OpenSheet =
  | 'contents'
  | 'display'
  | { search: string }
  | { figure: string }
  | { term: string }
  | { division: string }
  | { poster: string }

/** Id of the figure or division that the open sheet shows; undefined for other sheets. */
export function subjectOf(sheet: OpenSheet | undefined): string | undefined {
  if (typeof sheet !== 'object') return undefined
  if ('figure' in sheet) return sheet.figure
  if ('division' in sheet) return sheet.division
  return 'poster' in sheet ? sheet.poster : undefined
}
