import { Text, View } from '@tarojs/components'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { Question } from './round-of'

interface QuizOptionsProps {
  question: Question
  /** The option that the reader chose, from 0; undefined until then. */
  chosen: number | undefined
  onChoose: (option: number) => void
}

/** The four options: buttons first; after the choice, the right and the wrong one marked. */
export function QuizOptions({ question: { options, answer }, chosen, onChoose }: QuizOptionsProps) {
  if (chosen === undefined) {
    return options.map(({ figureId, text }, i) => (
      <Pressable key={figureId} className='quiz-option' onTap={() => onChoose(i)}>
        {text}
      </Pressable>
    ))
  }
  return options.map(({ figureId, text }, i) => {
    const outcome = i === answer ? 'right' : i === chosen && 'wrong'
    return (
      <View key={figureId} className={outcome ? `quiz-option ${outcome}` : 'quiz-option'}>
        {text}
        {outcome && <Text className='quiz-outcome'>{words.quiz.outcomes[outcome]}</Text>}
      </View>
    )
  })
}
