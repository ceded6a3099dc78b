import type { Launch } from '../../package'
import { BUILTINS } from '../builtin-components'
import { record } from '../record'
import { type ApiOptions, asynchronous } from './define-api'

/** First base library that has an API, for those newer than 2.0. */
const SINCE: Record<string, string> = {
  getApiCategory: '2.33.0',
  showShareImageMenu: '2.14.3',
  onCopyUrl: '2.14.3',
  openOfficialAccountArticle: '3.4.8',
  openOfficialAccountProfile: '3.7.10',
  getAppBaseInfo: '2.20.1',
  getWindowInfo: '2.20.1',
  getDeviceInfo: '2.20.1',
  onThemeChange: '2.11.0',
  getPerformance: '2.11.0',
  checkIsOpenAccessibility: '2.13.0',
  shareFileMessage: '2.16.1',
  createOffscreenCanvas: '2.7.0',
  getPrivacySetting: '2.32.3',
  requirePrivacyAuthorize: '2.32.3',
  openPrivacyContract: '2.32.3',
  onNeedPrivacyAuthorization: '2.32.3',
  onLazyLoadError: '2.24.3',
  onGeneratePoster: '3.12.0',
  offGeneratePoster: '3.12.0',
}

/** What a Moments card in single-page mode refuses. */
const SINGLE_PAGE = `navigateTo redirectTo reLaunch switchTab navigateBack setNavigationBarTitle setNavigationBarColor
  showNavigationBarLoading hideNavigationBarLoading saveImageToPhotosAlbum showShareMenu hideShareMenu updateShareMenu
  setClipboardData getClipboardData makePhoneCall navigateToMiniProgram openEmbeddedMiniProgram authorize openSetting
  openDocument`.split(/\s+/)

type Apis = Record<string, unknown>

/**
 * wx as the app sees it: without what this client lacks, failing where the test or single-page mode refuses,
 * and recording every name that is read and not there.
 */
export function limitedWx(apis: Apis, launch: Launch): object {
  const wx: Apis = { ...apis }
  for (const [name, source] of Object.entries(launch.override)) wx[name] = Function(`return (${source})`)()
  const singlePage =
    launch.scene === 1154 ? SINGLE_PAGE.map((name) => [name, "fail can't use in single page mode"]) : []
  for (const [name, message] of [...singlePage, ...Object.entries(launch.refuse)]) wx[name] = refusing(name, message)
  for (const name of Object.keys(wx)) {
    if (launch.missing.includes(name) || older(launch.sdkVersion, SINCE[name] ?? '0')) delete wx[name]
  }
  for (const name of launch.unreadable) {
    const get = () => {
      throw new Error(`fail rejected due to no permission currently: ${name}`)
    }
    Object.defineProperty(wx, name, { enumerable: true, get })
  }
  wx.canIUse = (schema: string) => {
    const [name] = schema.split('.')
    return !launch.missing.includes(schema) && (name in wx || name in BUILTINS)
  }
  return new Proxy(wx, {
    get(target, name) {
      // Taro's webpack keeps its chunks under wx.webpackJsonp: no API.
      if (typeof name === 'string' && !(name in target) && name !== 'webpackJsonp') record.missing.add(name)
      return Reflect.get(target, name)
    },
  })
}

/** An API that fails: by its callbacks when it has any or takes options, else by throwing. */
function refusing(name: string, message: string) {
  const told = message.replace(/^fail:?\s*/, '')
  const fail = asynchronous(name, () => {
    throw new Error(told)
  })
  return (...args: unknown[]) => {
    record.log.push([`${name} (refused)`, null])
    if (/Sync$|^(?:on|off|get.*(?:Info|Manager)$|create)/.test(name)) throw new Error(`${name}:fail ${told}`)
    return fail(args[0] as ApiOptions)
  }
}

/** Whether version `a` comes before `b`: 2.9.0 before 2.27.3. */
function older(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let place = 0; place < 3; place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
