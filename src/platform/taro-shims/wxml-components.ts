/*
 * What the mini-program's WXML is made of: the components that src/ uses and the attributes that it gives them. It takes
 * the place of Taro's table of all components and all their attributes, where the templates are written
 * (config/plugins/templates.ts) and where data are named for them (components.js of @tarojs/shared, by config/taro-shims.ts).
 * A text has five bindings instead of thirteen, no step of a moving finger wakes the logic, and the package is 36 kB
 * smaller, 6 kB in gzip. A test holds it to what src/ uses.
 *
 * A value is the default, as WXML's expression; '' is none. What WeChat itself takes for default need not stand here.
 * https://developers.weixin.qq.com/miniprogram/dev/component/
 */
const touch = { bindTouchStart: '', bindTouchEnd: '' }

/** Attributes of WXML by Taro component. class, style, id and bindtap are in all of them. */
export const internalComponents: Record<string, Record<string, string>> = {
  View: {
    'hover-class': "'none'",
    ...touch,
    bindTouchMove: '', // catchMove: see config/plugins/templates.ts
    // https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
    'aria-role': '',
    'aria-label': '',
    'aria-hidden': '',
    'aria-level': '',
    'aria-expanded': '',
    'aria-checked': '',
    'aria-current': '',
    'aria-modal': '',
    'aria-live': '',
  },
  Text: { 'user-select': 'false' },
  Image: { src: '', mode: '', 'show-menu-by-longpress': 'false', 'aria-label': '' },
  Button: { 'open-type': '', 'hover-class': '' },
  Input: { value: '', placeholder: '', 'confirm-type': '', focus: 'false', bindInput: '' },
  ScrollView: { 'scroll-y': 'false', bindScroll: '', ...touch },
  Canvas: { type: '', 'aria-hidden': '' },
  PageContainer: { show: 'false', overlay: 'true', duration: '', 'custom-style': '', bindAfterLeave: '' },
}

/** Whose value React must be able to set to what it was, although the reader has changed it. */
export const controlledComponent = new Set(['input'])

// Taro's module has these too. They are asked for where templates are written, not when the app runs.
export const animation = undefined
export const focusComponents = undefined
export const nestElements = undefined
export const singleQuote = undefined
export const touchEvents = undefined
export const voidElements = undefined
