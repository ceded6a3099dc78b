import { View } from '@tarojs/components'
import { useContext } from 'react'
import type { Place } from '@/report/places'
import { FigureSentence } from '../ui/figure-sentence'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { YearSentence } from '../years/year-sentence'
import { YearsContext } from '../years/years-context'
import type { Question } from './round-of'

/** DOM id of the feedback. */
export const QUIZ_FEEDBACK = 'quiz-feedback'

interface QuizFeedbackProps {
  question: Question
  place: Place
  /** The option that the reader chose, from 0. */
  chosen: number
  /** Goes to the figure in the report; absent where nothing can be navigated to. */
  onText?: (id: string) => void
}

/** Says whether the answer was right, with the sentence that shows it. */
export function QuizFeedback({ question, place, chosen, onText }: QuizFeedbackProps) {
  const { options, answer } = question
  const right = chosen === answer
  return (
    <View id={QUIZ_FEEDBACK}>
      <View className={right ? 'quiz-verdict right' : 'quiz-verdict wrong'}>
        {right ? words.quiz.right : words.quiz.wrong(options[answer].text)}
      </View>
      <QuizSource question={question} place={place} onText={onText} />
    </View>
  )
}

/** The sentence that has the answer, and a link to it. */
export function QuizSource({ question: { point }, place, onText }: Omit<QuizFeedbackProps, 'chosen'>) {
  const { published } = useContext(YearsContext)
  const printing = published.find(({ id }) => id === point?.report)
  if (point && printing) return <YearSentence point={point} published={printing} year={printing.year} here={false} />
  return (
    <>
      <View className='sentence-quote'>
        <FigureSentence place={place} />
      </View>
      {onText && (
        <Pressable className='quiz-link' onTap={() => onText(place.figure.id)}>
          {words.figures.toText} ›
        </Pressable>
      )}
    </>
  )
}
