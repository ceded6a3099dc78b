/** `perf.js` of Taro's runtime, which prints how long pages take to open where its option `debug` is set: it never is. */
export const perf = { start(): void {}, stop(): void {}, delayStop(): void {} }
