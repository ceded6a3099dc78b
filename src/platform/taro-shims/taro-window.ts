/*
 * `bom/window.js` of Taro's runtime: its window, with an address and a history for libraries made for browsers. Nothing in
 * the mini-program asks for these, and Taro copies every global into its window when the app starts.
 */

/** Taro tells its window which page is open, so that its address follows. Ours has no address. */
export const taroWindowProvider = { trigger(): void {} }
export const taroLocationProvider = undefined
export const taroHistoryProvider = undefined
