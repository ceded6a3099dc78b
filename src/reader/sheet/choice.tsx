import { View } from '@tarojs/components'
import { Tappable } from '../tappable'
import './sheet.scss'

interface ChoiceProps<T> {
  options: readonly T[]
  chosen: T
  nameOf: (option: T) => string
  onChoose: (option: T) => void
}

/** One of several, all in sight. */
export function Choice<T>({ options, chosen, nameOf, onChoose }: ChoiceProps<T>) {
  return (
    <View className='choice'>
      {options.map((option) => (
        <Tappable
          key={nameOf(option)}
          className={option === chosen ? 'option chosen' : 'option'}
          aria-checked={option === chosen}
          onTap={() => onChoose(option)}
        >
          {nameOf(option)}
        </Tappable>
      ))}
    </View>
  )
}
