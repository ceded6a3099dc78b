import { noEffect } from './taro-shims'

/** The part of Taro's writer of templates (@tarojs/shared/dist/template.js) that is changed here. */
export interface TemplateWriter {
  baseLevel: number
  /** Elements that may stand in their like, and at most how deep; -1 is as deep as the templates go. */
  nestElements: Map<string, number>
  /** By element, or '#text': the number that names its templates. */
  componentsAlias?: Record<string, { _num: string }>
  /** The text of base.wxml. */
  buildTemplate(components: unknown): string
  /** The text of utils.wxs, by which base.wxml names templates and gives defaults. */
  buildXScript(): string
  /** The text of comp.wxml, where Taro goes on below its deepest template. */
  buildBaseComponentTemplate(extension: string): string
  /** Changes the template of one element. */
  modifyTemplateResult(template: string, element: string, level: number, children: string): string
}

/** Elements that stand in their like as deep as a page goes. Of any other, one template serves at every depth. */
const NESTED = ['view', 'catch-view', 'static-view', 'pure-view', 'click-view', 'text', 'static-text']

/** Elements without events: the logic never asks which of them it was. */
const SILENT = ['static-view', 'pure-view', 'static-text']

/**
 * Makes Taro's templates cost less where they are drawn. The view goes through every element, list, condition and template
 * of a page whenever anything on it changes, and makes one of each for all that it draws anew.
 */
export function makeLean(writer: TemplateWriter): void {
  writer.nestElements = new Map(NESTED.map((element) => [element, -1]))

  const modify = writer.modifyTemplateResult.bind(writer)
  writer.modifyTemplateResult = (template, element, ...rest) => {
    let lean = modify(template, element, ...rest)
    if (SILENT.includes(element)) {
      lean = replaced(lean, ' id="{{i.uid||i.sid}}" data-sid="{{i.sid}}"', ` id="{{i.uid||''}}"`)
    }
    // Most hold one text and nothing else: then there is no list, no item of it and no template in between.
    if (element === 'text' || element === 'static-text') {
      const one = '<block wx:if="{{i.cn[0].v&&!i.cn[1]}}">{{i.cn[0].v}}</block>'
      lean = replaced(lean, /(<template is=[^>]*>)\s*(<\/text>)/, `${one}<block wx:else>$1</block>$2`)
    }
    return lean
  }

  // What each element stands in is counted by `c`; Taro's list `l` is for elements that may stand in their like a few
  // times only.
  const withoutList = (wxml: string) => replaced(wxml, /,l:(?:xs\.f\([^)]*\)|l)/g, '')
  const build = writer.buildTemplate.bind(writer)
  writer.buildTemplate = (components) => {
    const named = replaced(withoutList(build(components)), /xs\.a\((\w), ?item\.nn, ?(?:l|'')\)/g, 'xs.a($1,item.nn)')
    const last = replaced(named, '<comp i="{{i}}" l="{{l}}" />', '<comp i="{{i}}" />')
    return replaced(last, /\s*<block>({{i\.v}})<\/block>\s*/g, '$1') // without the space around it, which would be text
  }
  const buildComp = writer.buildBaseComponentTemplate.bind(writer)
  writer.buildBaseComponentTemplate = (extension) => withoutList(buildComp(extension))

  writer.buildXScript = () => {
    const deepest = writer.baseLevel - 1
    const nested = NESTED.map((element) => `'${writer.componentsAlias?.[element]._num}': 1`)
    return `var nested = { ${nested.join(', ')} }
module.exports = {
  a: function (level, name) {
    if (!nested[name]) return 'tmpl_0_' + name
    return 'tmpl_' + level + '_' + (level < ${deepest} ? name : 'container')
  },
  b: function (value, other) {
    return value === undefined ? other : value
  },
  c: function (i, prefix) {
    return prefix + i.nn + (i.focus === undefined ? '_blur' : '_focus')
  },
  e: function (level) {
    return 'tmpl_' + level + '_container'
  }
}
`
  }
}

/** The text with all that `from` finds replaced; throws where there is none. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const lean = typeof from === 'string' ? text.split(from).join(to) : text.replace(from, to)
  if (lean === text) throw new Error(noEffect('lean-templates', `a template has no ${from}`))
  return lean
}
