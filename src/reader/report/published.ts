/** A report that the app publishes, as far as it is known before it is loaded. */
export interface Published {
  id: string
  title: string
  year: number
}
