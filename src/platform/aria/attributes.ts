// Attributes that WeChat's templates carry must be declared up front; '' means no default value.
// https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
const common = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' }

/** The aria-* attributes that the reader uses, by Taro component. */
export default {
  View: {
    ...common,
    'aria-level': '',
    'aria-expanded': '',
    'aria-checked': '',
    'aria-current': '',
    'aria-modal': '',
    'aria-live': '',
  },
  Text: common,
  Image: { 'aria-label': '' },
  Canvas: { 'aria-hidden': '' },
}
