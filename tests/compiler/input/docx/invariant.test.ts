import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readParts } from './build-docx'
import { documents } from './document-model'
import { writeDocument } from './write-document'

test('in 1,000 generated documents each visible character is in the text, in order, or named', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      const { parts, shown, named } = writeDocument(blocks)
      const { text, said } = await readParts(parts)
      expect(text.replace(/\s/g, '')).toBe(shown)
      for (const word of named) expect(said.filter((entry) => entry.includes(word))).not.toEqual([])
    }),
    { numRuns: 1000 },
  )
}, 600_000)
