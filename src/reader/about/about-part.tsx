import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

interface AboutPartProps {
  title: string
  /** Sentences, each a paragraph. */
  says?: readonly string[]
}

/** A card of the about page: a heading, sentences, and buttons or other content. */
export function AboutPart({ title, says = [], children }: PropsWithChildren<AboutPartProps>) {
  return (
    <View className='about-part'>
      <View className='about-title' ariaRole='heading' aria-level={2}>
        {title}
      </View>
      {says.map((sentence) => (
        <Text key={sentence} className='about-says' userSelect>
          {sentence}
        </Text>
      ))}
      {children}
    </View>
  )
}
