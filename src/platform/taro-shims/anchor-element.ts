// `anchor-element.js` of Taro's runtime reads the parts of an <a href>. The mini-program has no <a>.
export { TaroElement as AnchorElement } from '@tarojs/runtime'
