import { View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { FigureSentence } from '../ui/figure-sentence'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
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
export function QuizFeedback({ question: { options, answer }, place, chosen, onText }: QuizFeedbackProps) {
  const right = chosen === answer
  return (
    <View id={QUIZ_FEEDBACK}>
      <View className={right ? 'quiz-verdict right' : 'quiz-verdict wrong'}>
        {right ? words.quiz.right : words.quiz.wrong(options[answer].text)}
      </View>
      <QuizSource place={place} onText={onText} />
    </View>
  )
}

/** The sentence that has the answer, and a link to it. */
export function QuizSource({ place, onText }: Pick<QuizFeedbackProps, 'place' | 'onText'>) {
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
