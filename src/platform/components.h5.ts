import type { TextProps, ViewProps } from '@tarojs/components'
import type { ComponentType, RefAttributes } from 'react'

/*
 * What config/h5.ts gives for @tarojs/components in a browser. Taro's own View and Text are a div and a span too, but
 * draw themselves a second time whenever their class changes.
 */

export const View = 'div' as unknown as ComponentType<ViewProps & RefAttributes<HTMLElement>>
export const Text = 'span' as unknown as ComponentType<TextProps>
export { Input, ScrollView } from '@tarojs/plugin-platform-h5/dist/runtime/components'
