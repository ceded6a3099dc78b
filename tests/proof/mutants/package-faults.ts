import { edit, type Fault } from './fault'
import { REPORT_FAULTS } from './report-faults'

const BASE = '.tmp/test-apps/one/weapp/base.wxml'
/** Takes an attribute from the template of boxes that act or are described, at every level. */
const fromBoxes = (attribute: string) =>
  edit(BASE, new RegExp(`(<template name="tmpl_\\d+_8">\\s*<view[^>]*) ${attribute}="[^"]*"`, 'g'), '$1')
const REPORT_PAGE = '.tmp/test-apps/one/weapp/pages/report/index.js'
const COMMON = '.tmp/test-apps/one/weapp/common.js'
const APP_STYLES = '.tmp/test-apps/one/weapp/app-origin.wxss'

/** Faults of the built mini-program, each of which the tests of the hosts must notice. */
export const PACKAGE_FAULTS: readonly Fault[] = [
  ...REPORT_FAULTS,
  { name: 'what is drawn ahead of React is not the text', seed: edit(COMMON, /("elements":.*?)2022/, '$12023') },
  { name: 'taps on boxes do not reach the app', seed: fromBoxes('bindtap') },
  { name: 'taps on figures do not reach the app', seed: edit(BASE, /(<text [^>]*) bindtap="eh"/g, '$1') },
  { name: 'screen readers are not told what is open', seed: fromBoxes('aria-expanded') },
  { name: 'screen readers are not told what is a button', seed: fromBoxes('aria-role') },
  { name: 'the text cannot be selected', seed: edit(BASE, / user-select="[^"]*"/, '') },
  { name: 'a shared place is not in the link', seed: edit(COMMON, '("at",', '("it",') },
  { name: 'a shared round is not in the link', seed: edit(COMMON, '("seed",', '("sead",') },
  { name: 'a search is not in the link', seed: edit(COMMON, /"q",/, '"w",') },
  {
    name: 'the page cannot be shared',
    seed: edit(REPORT_PAGE, /enableShareAppMessage(=|:)!0/g, 'enableShareAppMessage$1!1'),
  },
  { name: 'bookmarks are kept under another key', seed: edit(COMMON, '`bookmarks:', '`bookmark:') },
  { name: 'figures break across lines', seed: edit(APP_STYLES, /white-space:nowrap/, 'white-space:normal') },
  { name: 'quiet words are too faint', seed: edit(APP_STYLES, '--ink-2:#566170', '--ink-2:#9aa5b4') },
  {
    name: 'the grip of the sheet is too small to tap',
    seed: edit('.tmp/test-apps/one/weapp/common.wxss', /\.sheet-close\{height:[^;}]+/, '.sheet-close{height:12px'),
  },
  { name: 'a style uses :active', seed: edit(APP_STYLES, /\.figure\{/, '.figure:active{color:red}.figure{') },
  {
    name: 'the page is wider than a small screen',
    seed: edit(APP_STYLES, /\.figure\{/, '.prose{min-width:360px}.figure{'),
  },
  { name: 'a page is not in the package', seed: edit('.tmp/test-apps/one/weapp/app.json', ',"pages/quiz/index"', '') },
  {
    name: 'what scrolls in a box stops dead',
    seed: edit('.tmp/test-apps/one/weapp/common.wxss', /-webkit-overflow-scrolling:touch;?/, ''),
  },
  { name: 'a retired API is called', seed: edit(REPORT_PAGE, /^/, 'wx.getSystemInfoSync();') },
  { name: 'something is sent that nothing draws', seed: fromBoxes('aria-current') },
]
