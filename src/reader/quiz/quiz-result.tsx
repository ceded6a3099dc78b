import { View } from '@tarojs/components'
import { ShareButton } from '@/platform/share-button'
import type { Place } from '@/report/places'
import { notify } from '../ui/notice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { textOf } from './question-text'
import { QuizSource } from './quiz-feedback'
import { QuizHeading } from './quiz-heading'
import type { useRound } from './use-round'

export interface QuizResultProps {
  round: ReturnType<typeof useRound>
  places: ReadonlyMap<string, Place>
  /** The link that gives a friend the same questions. */
  share: { title: string; link: string }
  /** Goes to a figure in the report; absent where nothing can be navigated to. */
  onText?: (id: string) => void
}

/**
 * The end of a round: the missed questions and what to do next. There is no score; the quiz is there to make people
 * read.
 */
export function QuizResult({ round, places, share, onText }: QuizResultProps) {
  const { questions, chosen, another, again } = round
  const missed = questions.flatMap((question, i) => {
    const place = places.get(question.figureId)
    const { options, answer } = question
    return place && chosen[i] !== answer ? { question, place, chosen: options[chosen[i]].text } : []
  })
  return (
    <>
      <QuizHeading>{words.quiz.done}</QuizHeading>
      <View className='quiz-summary'>
        {missed.length === 0 ? words.quiz.allRight : words.quiz.missed(missed.length)}
      </View>
      {missed.map(({ question, place, chosen: text }) => (
        <View key={textOf(question, place)} className='quiz-card'>
          <View className='quiz-missed' ariaRole='heading' aria-level={2}>
            {textOf(question, place)}
          </View>
          <View className='quiz-chosen'>{words.quiz.chosen(text)}</View>
          <QuizSource question={question} place={place} onText={onText} />
        </View>
      ))}
      <Pressable className='button primary' onTap={another}>
        {words.quiz.another}
      </Pressable>
      <Pressable className='button' onTap={again}>
        {words.quiz.again}
      </Pressable>
      <ShareButton
        className='button'
        {...share}
        onDone={(outcome) => notify(outcome === 'copied' ? words.share.linkCopied : words.quiz.notShared)}
      >
        {words.quiz.share}
      </ShareButton>
    </>
  )
}
