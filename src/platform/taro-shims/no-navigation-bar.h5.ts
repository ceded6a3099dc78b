/** In place of the bar that Taro's router draws above every page (see config/h5.ts): a browser has one of its own. */
export function initNavigationBar(): void {}
