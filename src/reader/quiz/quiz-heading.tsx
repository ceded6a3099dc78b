import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** DOM id of the heading in sight: the question, or that the round is done. */
export const QUIZ_HEADING = 'quiz-heading'

/** What the quiz page is at. */
export function QuizHeading({ children }: PropsWithChildren) {
  return (
    <View className='quiz-heading' id={QUIZ_HEADING} ariaRole='heading' aria-level={1}>
      {children}
    </View>
  )
}
