/*
 * `dom/event.js` of Taro's runtime: events as WeChat hands them to a page. In a browser React takes them from the document.
 */
export const eventHandler = undefined
export const eventHandlerTTDom = undefined
export const createEvent = undefined
export const TaroEvent = undefined
