import { getCurrentPages, navigateBack, navigateTo, redirectTo, reLaunch } from '@tarojs/router'
import { getCurrentInstance, nextTick } from '@tarojs/runtime'

/**
 * `@tarojs/api` for `@tarojs/taro-h5`, and what src/ asks of Taro itself in a browser. What it asks of WeChat's interfaces,
 * Taro's build turns into imports by name. A test holds this to what src/ uses.
 */
export default { getCurrentInstance, getCurrentPages, navigateBack, navigateTo, nextTick, reLaunch, redirectTo }
