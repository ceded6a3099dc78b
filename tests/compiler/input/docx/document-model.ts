import fc from 'fast-check'

/** A piece of a document before it is written as XML. */
export type Inline =
  | { kind: 'plain' | 'struck' | 'link' | 'tag' | 'control' | 'simpleField' | 'field' | 'bdo' | 'caps'; word: string }
  | {
      kind: 'hidden' | 'deleted' | 'moved' | 'ruby' | 'comment' | 'formula' | 'unknown' | 'drawn' | 'wordArt'
      word: string
    }
  | { kind: 'box' | 'oldBox' | 'bothBoxes' | 'note' | 'endnote'; word: string }
  | { kind: 'tab' | 'break' | 'hyphen' | 'sign' | 'index' }
  | { kind: 'inserted' | 'wrapped'; inlines: Inline[] }

export type Block =
  | { kind: 'paragraph'; level: number | null; styled: boolean; inlines: Inline[] }
  | { kind: 'merged'; inlines: Inline[] }
  | { kind: 'table'; rows: Inline[][][] }
  | { kind: 'control'; blocks: Block[] }

const word = fc
  .array(fc.constantFrom(...'某区依法行政受理件宗年月一二三0123456789.%，。、：（）“”<&>"\'aZ①②Ⅳ○𠮷🙂'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((signs) => signs.join(''))

const SHOWN = ['plain', 'struck', 'link', 'tag', 'control', 'simpleField', 'field', 'bdo', 'caps'] as const
const LEFT_OUT = ['hidden', 'deleted', 'moved', 'ruby', 'comment', 'formula', 'unknown', 'drawn', 'wordArt'] as const
const HANGING = ['box', 'oldBox', 'bothBoxes', 'note', 'endnote'] as const
const SIGNS = ['tab', 'break', 'hyphen', 'sign', 'index'] as const

const { block } = fc.letrec<{ inline: Inline; block: Block }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom(...SHOWN, ...SHOWN, ...LEFT_OUT, ...HANGING), word }) as fc.Arbitrary<Inline>,
    fc.record({ kind: fc.constantFrom(...SIGNS) }),
    fc.record({
      kind: fc.constantFrom('inserted' as const, 'wrapped' as const),
      inlines: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('paragraph' as const),
      level: fc.option(fc.integer({ min: 0, max: 2 })),
      styled: fc.boolean(),
      inlines: fc.array(tie('inline'), { maxLength: 6 }),
    }),
    fc.record({ kind: fc.constant('merged' as const), inlines: fc.array(tie('inline'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.array(tie('inline'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({ kind: fc.constant('control' as const), blocks: fc.array(tie('block'), { maxLength: 2 }) }),
  ),
}))

/** Documents of a few blocks of every kind. */
export const documents = fc.array(block, { minLength: 1, maxLength: 6 })
