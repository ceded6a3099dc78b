import { Text, View } from '@tarojs/components'

interface YearBarProps {
  name: string
  /** The value as printed, or what is said where there is none. */
  text: string
  /** Length of the bar, from 0 to 1; without it, none is drawn. */
  share?: number
  /** Whether it is the year that the reader looks at. */
  now?: boolean
}

/** The least length of a bar that is not nought, from 0 to 1: beside an outlier it would be thinner than a pixel. */
const LEAST = 0.01

/**
 * One year's value: its name, a bar and the printed text. Bars have neutral colours, for neither more nor less is good or
 * bad.
 */
export function YearBar({ name, text, share, now }: YearBarProps) {
  return (
    <>
      <Text className='pair-year'>{name}</Text>
      {share === undefined ? (
        <View className='no-bar' />
      ) : (
        <View
          className={now ? 'bar now' : 'bar'}
          style={{ backgroundSize: `${share && Math.max(LEAST, share) * 100}% 100%` }}
        />
      )}
      <Text className='pair-value'>{text}</Text>
    </>
  )
}
