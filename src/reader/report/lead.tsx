import { headingSpan } from '@/report/heading-span'
import type { Division } from '@/report/types'
import { Prose } from './prose'
import { NO_TERMS, TextContext, useTextContext } from './text-context'

/** The heading of an item, in bold. Its figures are marked; terms are not, for the same ones stand in its text. */
export function Lead({ division }: { division: Division }) {
  const text = useTextContext()
  return (
    <TextContext.Provider value={{ ...text, termsIn: NO_TERMS }}>
      <Prose paragraph={division.paragraphs[0]} within={headingSpan(division)} className='lead' />
    </TextContext.Provider>
  )
}
