/** A document that says what a term means. */
export interface TermSource {
  /** 优化营商环境条例 */
  title: string
  /** As the document prints it: 国务院令第722号. */
  number?: string
  issuer: string
  /** 第五十四条 */
  article?: string
  /** When it was passed, published or came into force, in the editor's words. */
  date: string
  url?: string
}

/** A technical term, explained by the editors. Plain JSON. None of it is the report's own text. */
export interface Term {
  /**
   * `t` and eight hex digits made from the term's name: stays the same when terms are added or put in another order.
   */
  id: string
  /** The word as the sheet shows it: 行政执法“三项制度”. */
  term: string
  /** The words by which it is found, exactly as reports print them. */
  match: string[]
  /** What it means, in plain words. */
  plain: string
  source: TermSource
}
