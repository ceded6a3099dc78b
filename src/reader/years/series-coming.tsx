import { View } from '@tarojs/components'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { LoadedSeries } from './use-series'

/** Stands in place of 历年 until it is loaded; where it did not come, a tap tries again. */
export function SeriesComing({ failed, load }: Pick<LoadedSeries, 'failed' | 'load'>) {
  return (
    <View className='years-coming' aria-live='polite'>
      {failed ? (
        <Pressable className='quote-place' onTap={load}>
          {words.years.notLoaded}
        </Pressable>
      ) : (
        words.years.coming
      )}
    </View>
  )
}
