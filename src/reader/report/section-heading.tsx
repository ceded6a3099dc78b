import { View } from '@tarojs/components'
import { anchorOf } from '@/report/anchor'
import { headingSpan } from '@/report/heading-span'
import type { Division } from '@/report/types'
import { HighlightedText } from './highlighted-text'
import { useTextContext } from './text-context'

/** The heading of a section that has subsections. */
export function SectionHeading({ section }: { section: Division }) {
  const { flash } = useTextContext()
  return (
    <View
      className={flash === section.id ? 'section-name flash' : 'section-name'}
      id={anchorOf(section.id)}
      ariaRole='heading'
      aria-level={2}
    >
      <HighlightedText paragraph={section.paragraphs[0]} within={headingSpan(section)} />
    </View>
  )
}
