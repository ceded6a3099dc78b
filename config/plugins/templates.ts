import type { IPluginContext } from '@tarojs/service'
import { internalComponents } from '../../src/platform/taro-shims/wxml-components'
import { makeLean, type TemplateWriter } from './lean-templates'
import { noEffect } from './taro-shims'

/** Attributes of WXML and what they hold, 'eh' for an event: by component, as Taro names it, or by tag. */
type Attributes = Record<string, Record<string, string>>

/** The part of Taro's platform for WeChat that is changed. */
interface WeappPlatform {
  template?: TemplateWriter & {
    internalComponents?: Attributes
    /** Gives the attributes of base.wxml by tag. */
    createMiniComponents?(components: Attributes): Attributes
  }
}

/** Writes base.wxml from the components and attributes that the app uses, aria-* among them: Taro alone drops those. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: WeappPlatform) {
      if (!template) return // H5 has none
      if (!template.internalComponents) throw new Error(noEffect('templates', 'the template has no internalComponents'))
      template.internalComponents = internalComponents
      const create = template.createMiniComponents?.bind(template)
      if (!create) throw new Error(noEffect('no-touchmove', 'the template has no createMiniComponents'))
      template.createMiniComponents = (components) => {
        const tags = create(components)
        // Taro derives from it the view that holds the page still (catch-view). In a plain view, every move of a finger
        // would wake the logic.
        delete tags.view.bindtouchmove
        return tags
      }
      makeLean(template)
    },
  })
}
