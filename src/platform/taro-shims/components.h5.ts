/*
 * `@tarojs/components` in a browser: no more than src/ uses there. It has no code of its own, so that a component comes
 * with the page that uses it.
 */
export { Input, ScrollView } from '@tarojs/plugin-platform-h5/dist/runtime/components'
export { PullDownRefresh, Text, View } from './elements.h5'
