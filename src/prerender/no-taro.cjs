// `@tarojs/taro` while the report is prerendered: there is no phone, nothing is stored, and no hook is called. CommonJS,
// so that whatever is imported from it is undefined.
module.exports = {}
