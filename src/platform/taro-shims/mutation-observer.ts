/** `mutation-observer/index.js` of Taro's runtime: nobody observes Taro's elements, so nothing is recorded. */
export const MutationObserver = { record(): void {} }
