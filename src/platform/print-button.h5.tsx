import { View } from '@tarojs/components'
import { tapProps } from './tap-props.h5'

const print = () => window.print()

/** A button that prints the page. */
export function PrintButton({ children }: { children: string }) {
  return (
    <View className='button' ariaRole='button' onClick={print} {...tapProps(print)}>
      {children}
    </View>
  )
}
