import Taro from '@tarojs/taro'

/**
 * Whether this client has an interface, as `wx.canIUse` names it: `shareFileMessage`, `button.open-type.feedback`. What
 * PC, HarmonyOS or an old phone lacks is not shown. A client that does not answer is taken to have it.
 */
export function canUse(schema: string): boolean {
  try {
    return Taro.canIUse(schema)
  } catch {
    return true
  }
}
