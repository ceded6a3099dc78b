import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { focusOn } from '@/platform/focus-on'
import { reveal, scrollToTop } from '@/platform/scroll'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { textOf } from './question-text'
import { QUIZ_FEEDBACK, QuizFeedback } from './quiz-feedback'
import { QUIZ_HEADING, QuizHeading } from './quiz-heading'
import { QuizOptions } from './quiz-options'
import { QuizResult, type QuizResultProps } from './quiz-result'

/** A round of the quiz: one question after the other, each with its sentence once answered, then the result. */
export function QuizRound(props: QuizResultProps) {
  const { round, places, onText } = props
  const { questions, chosen, at, choose, goOn } = round
  const question = questions[at]
  const answered = chosen.length > at
  useMoves(at, answered)
  const place = question && places.get(question.figureId)
  if (!place) return <QuizResult {...props} />
  return (
    <>
      <View className='quiz-progress'>{words.quiz.progress(at + 1, questions.length)}</View>
      <View className='quiz-card'>
        <QuizHeading>{textOf(question, place)}</QuizHeading>
        <View>
          <QuizOptions question={question} chosen={chosen[at]} onChoose={choose} />
        </View>
        {/* Always on the page: screen readers announce only changes in a live region that they already know. */}
        <View aria-live='polite'>
          {answered && <QuizFeedback question={question} place={place} chosen={chosen[at]} onText={onText} />}
        </View>
      </View>
      <View>
        {answered && (
          <Pressable className='button primary' onTap={goOn}>
            {at + 1 < questions.length ? words.quiz.next : words.quiz.finish}
          </Pressable>
        )}
      </View>
    </>
  )
}

/** Scrolls to and focuses what has just appeared: the feedback to an answer, or the next question. */
function useMoves(at: number, answered: boolean): void {
  const opening = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question needs it too.
  useEffect(() => {
    if (opening.current) {
      opening.current = false
      return
    }
    if (answered) reveal(QUIZ_FEEDBACK)
    else scrollToTop()
    focusOn(answered ? QUIZ_FEEDBACK : QUIZ_HEADING)
  }, [at, answered])
}
