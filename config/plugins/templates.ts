import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

const folder = path.resolve(__dirname, '../../src/platform/templates')

type Attributes = Record<string, string>

interface WeappPlatform {
  template?: {
    internalComponents: Record<string, Attributes>
    /** Attributes by tag, 'eh' for an event. */
    createMiniComponents(components: Record<string, Attributes>): Record<string, Attributes>
  }
  runtimePath: string | string[]
}

/** Writes base.wxml from the components and attributes that the app uses, aria-* among them: Taro alone drops those. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      const { template } = platform
      if (!template) return // h5 writes HTML by itself
      platform.runtimePath = path.join(folder, 'runtime.ts')
      template.internalComponents = require(path.join(folder, 'components.ts')).internalComponents
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => {
        const tags = create(components)
        // Taro makes of it what holds the page still (catch-view); in a view, every step of a finger would wake the logic.
        delete tags.view.bindtouchmove
        return tags
      }
    },
  })
}
