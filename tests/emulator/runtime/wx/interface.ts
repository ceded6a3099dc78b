import type { Launch } from '../../package'
import type { PageStack } from '../page-stack'
import { asynchronous, logged, recorded } from './define-api'

/** What speaks to the user or leaves the app; every call is in the log. */
export function interfaceApis(launch: Launch, pages: PageStack) {
  let clipboard = ''
  const apis = {
    showModal: asynchronous('showModal', () => ({
      confirm: launch.modalAnswer,
      cancel: !launch.modalAnswer,
      content: null,
    })),
    showActionSheet: asynchronous('showActionSheet', () => {
      if (launch.actionSheetAnswer < 0) throw new Error('cancel')
      return { tapIndex: launch.actionSheetAnswer }
    }),
    setClipboardData: asynchronous('setClipboardData', ({ data }) => {
      if (typeof data !== 'string') throw new Error('parameter error: parameter.data should be String')
      clipboard = data
    }),
    getClipboardData: asynchronous('getClipboardData', () => ({ data: clipboard })),
    setNavigationBarTitle: asynchronous('setNavigationBarTitle', ({ title }) => {
      pages.top.bar.textContent = String(title)
    }),
    setNavigationBarColor: asynchronous('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
      Object.assign(pages.top.bar.style, { color: frontColor, background: backgroundColor })
    }),
    setBackgroundColor: asynchronous('setBackgroundColor', ({ backgroundColor }) => {
      pages.top.frame.style.setProperty('--host-background', String(backgroundColor))
    }),
    getSetting: recorded('getSetting', { authSetting: {} }),
    openSetting: recorded('openSetting', { authSetting: {} }),
    getPrivacySetting: recorded('getPrivacySetting', { needAuthorization: false, privacyContractName: '' }),
  }
  const plain = [
    'showToast',
    'hideToast',
    'showLoading',
    'hideLoading',
    'setBackgroundTextStyle',
    'showNavigationBarLoading',
    'hideNavigationBarLoading',
    'startPullDownRefresh',
    'stopPullDownRefresh',
    'hideKeyboard',
    'vibrateShort',
    'vibrateLong',
    'authorize',
    'previewImage',
    'saveImageToPhotosAlbum',
    'showShareImageMenu',
    'showShareMenu',
    'hideShareMenu',
    'updateShareMenu',
    'shareFileMessage',
    'openOfficialAccountArticle',
    'openOfficialAccountProfile',
    'openPrivacyContract',
    'requirePrivacyAuthorize',
    'navigateToMiniProgram',
    'openEmbeddedMiniProgram',
    'makePhoneCall',
    'openDocument',
    'setKeepScreenOn',
  ]
  const all = { ...apis, ...Object.fromEntries(plain.map((name) => [name, recorded(name)])) }
  return Object.fromEntries(Object.entries(all).map(([name, api]) => [name, logged(name, api)]))
}
