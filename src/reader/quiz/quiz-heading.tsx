import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** DOM id of the heading. */
export const QUIZ_HEADING = 'quiz-heading'

/** The heading of the quiz page: the current question, or that the round is done. */
export function QuizHeading({ children }: PropsWithChildren) {
  return (
    <View className='quiz-heading' id={QUIZ_HEADING} ariaRole='heading' aria-level={1}>
      {children}
    </View>
  )
}
