import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type Token, Tokenizer, type TreeAdapter } from 'parse5'

/** A node of a parsed page: the document, an element, a text, a comment. */
export type PageNode = DefaultTreeAdapterMap['node']
export type PageElement = DefaultTreeAdapterMap['element']

/** As deep as Chromium builds a page; it flattens what is deeper. */
const DEEPEST = 512
/** Attributes of one tag: the parser compares each with all before it. */
const MOST_ATTRIBUTES = 256
/** A long report saved by Word has about 50,000 elements. */
const MOST_ELEMENTS = 100_000
/** Steps through open elements and siblings that the parser takes beside reading on: half a second at most. */
const MOST_STEPS = 100_000_000
/** Merging the attributes of a second <body> costs more per attribute than a step does. */
const STEPS_PER_MERGED_ATTRIBUTE = 20
/** In UTF-16 units, pictures inside the page not counted: parse5 takes 80 times the memory. */
const LONGEST = 2 * 1024 * 1024
const INLINE_PICTURE = /(?<=["'(=]\s*)data:[\w/+.-]{0,80};base64,[\w+/=%\s]{1000,}/g

class TooComplex extends Error {}

/** Counts what a page costs while it is parsed, and stops it. */
class Budget {
  private depth = 0
  private elements = 0
  private steps = 0

  open(): void {
    if (++this.depth > DEEPEST) throw new TooComplex()
  }

  close(): void {
    this.depth--
  }

  tag({ attrs }: Token.TagToken): void {
    if (attrs.length > MOST_ATTRIBUTES) throw new TooComplex()
    this.step(this.depth)
  }

  element(): void {
    // Misnested formatting is cloned into every block that follows: 65 kB of tags can mean a million elements.
    if (++this.elements > MOST_ELEMENTS) throw new TooComplex()
  }

  step(count: number): void {
    this.steps += count
    if (this.steps > MOST_STEPS) throw new TooComplex()
  }
}

/** parse5's own tokenizer, which gives up at the tag that has too many attributes. */
class BoundedTokenizer extends Tokenizer {
  constructor(
    handler: Parser<DefaultTreeAdapterMap>,
    private readonly budget: Budget,
  ) {
    super(handler.options, handler)
  }

  protected override _leaveAttrName(): void {
    super._leaveAttrName()
    const token = this.currentToken
    if (token && 'attrs' in token && token.attrs.length > MOST_ATTRIBUTES) throw new TooComplex()
  }

  protected override emitCurrentTagToken(): void {
    this.budget.tag(this.currentToken as Token.TagToken)
    super.emitCurrentTagToken()
  }
}

/**
 * Parses a page as browsers do. Null where it is longer, nests deeper, or is more tangled than any page that people
 * made: parse5 takes minutes and gigabytes for some pages of 65 kB.
 */
export function parsePage(html: string): PageNode | null {
  const source = html.replace(/^\uFEFF/, '').replace(INLINE_PICTURE, 'data:,')
  if (source.length > LONGEST) return null
  const budget = new Budget()
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: boundedBy(budget) })
  parser.tokenizer = new BoundedTokenizer(parser, budget)
  try {
    parser.tokenizer.write(source, true)
  } catch (error) {
    if (error instanceof TooComplex) return null
    throw error
  }
  return parser.document
}

function boundedBy(budget: Budget): TreeAdapter<DefaultTreeAdapterMap> {
  return {
    ...defaultTreeAdapter,
    onItemPush: () => budget.open(),
    onItemPop: () => budget.close(),
    createElement(...element) {
      budget.element()
      return defaultTreeAdapter.createElement(...element)
    },
    // Each of these looks through all siblings, or all attributes.
    insertBefore(parent, ...nodes) {
      budget.step(parent.childNodes.length)
      defaultTreeAdapter.insertBefore(parent, ...nodes)
    },
    insertTextBefore(parent, ...texts) {
      budget.step(parent.childNodes.length)
      defaultTreeAdapter.insertTextBefore(parent, ...texts)
    },
    detachNode(node) {
      budget.step(node.parentNode?.childNodes.length ?? 0)
      defaultTreeAdapter.detachNode(node)
    },
    adoptAttributes(recipient, attributes) {
      budget.step((recipient.attrs.length + attributes.length) * STEPS_PER_MERGED_ATTRIBUTE)
      defaultTreeAdapter.adoptAttributes(recipient, attributes)
    },
  }
}
