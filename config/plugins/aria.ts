import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

const folder = path.resolve(__dirname, '../../src/platform/aria')

interface WeappPlatform {
  template?: { mergeComponents(context: IPluginContext, components: object): void }
  runtimePath: string | string[]
}

/** Adds WeChat's aria-* to base.wxml and to the runtime's attribute aliases: Taro alone drops them. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      if (!platform.template) return // h5 writes them itself
      platform.template.mergeComponents(context, require(path.join(folder, 'attributes.ts')).default)
      platform.runtimePath = ([] as string[]).concat(platform.runtimePath, path.join(folder, 'runtime.ts'))
    },
  })
}
