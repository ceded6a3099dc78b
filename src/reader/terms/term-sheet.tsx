import { Text, View } from '@tarojs/components'
import type { Term } from '@/report/term'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import { Sheet } from '../ui/sheet'
import { words } from '../words'
import './term-sheet.scss'

interface TermSheetProps {
  term: Term
  onClose: () => void
}

/** 名词: what a technical term means, and the document that says so. */
export function TermSheet({ term, onClose }: TermSheetProps) {
  const { title, number, issuer, article, date, url } = term.source
  return (
    <Sheet label={term.term} onClose={onClose}>
      <View className='sheet-title'>{term.term}</View>
      <Text className='term-plain' userSelect>
        {term.plain}
      </Text>
      <View className='quote'>
        <Text userSelect>
          {words.report.source}：{issuer}《{title}》{[number, article].filter(Boolean).join(' ')}
        </Text>
        <Text className='term-note' userSelect>
          {[toFullWidthPunctuation(date), url].filter(Boolean).join(' ')}
        </Text>
      </View>
      <Text className='term-note'>{words.terms.notOfTheReport}</Text>
    </Sheet>
  )
}
