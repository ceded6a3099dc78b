import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './choice.scss'

interface ChoiceProps<T> {
  /** What is to be chosen, for screen readers. */
  label: string
  options: readonly T[]
  chosen: T
  nameOf: (option: T) => string
  onChoose: (option: T) => void
}

/** A choice of one among several options, all of them visible. */
export function Choice<T>({ label, options, chosen, nameOf, onChoose }: ChoiceProps<T>) {
  return (
    <View className='choice' ariaRole='radiogroup' aria-label={label}>
      {options.map((option) => (
        <Pressable
          role='radio'
          key={nameOf(option)}
          className={option === chosen ? 'option chosen' : 'option'}
          aria-checked={option === chosen}
          onTap={() => onChoose(option)}
        >
          {nameOf(option)}
        </Pressable>
      ))}
    </View>
  )
}
