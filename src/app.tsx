import Taro, { useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './platform/back-guard' // before the router starts: see there
import './platform/show-place' // likewise
import { offerUpdate } from './platform/offer-update'
import { linkOf } from './reader/navigation/address/write-address'
import { notify } from './reader/ui/notice'
import { words } from './reader/words'
import { reports } from './reports'
import './app.scss'
import './platform/window-styles' // after the app's own: they change them

/** The app: its pages, and what befalls all of them. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => offerUpdate(words.app.newVersion, words.app.updateNow, words.app.later))
  // An old or mistyped link lands on the report. WeChat takes a redirect only while the callback runs.
  usePageNotFound(() => {
    notify(words.notices.unknownPage)
    Taro.redirectTo({ url: linkOf({ page: 'report', report: reports[0].id }) })
  })
  return children
}
