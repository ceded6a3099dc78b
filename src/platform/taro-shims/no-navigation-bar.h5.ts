/** `navigationBar.js` of Taro's router, which draws a bar above every page: a browser has one of its own. */
export function initNavigationBar(): void {}
