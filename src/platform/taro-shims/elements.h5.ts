import type { TextProps } from '@tarojs/components/types/Text'
import type { ViewProps } from '@tarojs/components/types/View'
import type { ComponentType, RefAttributes } from 'react'

// Taro's own View and Text are a div and a span too, but draw themselves a second time whenever their class changes.
export const View = 'div' as unknown as ComponentType<ViewProps & RefAttributes<HTMLElement>>
export const Text = 'span' as unknown as ComponentType<TextProps>

/** Taro asks for it when the app starts, and draws it on pages with enablePullDownRefresh: there is none. */
export const PullDownRefresh = undefined
