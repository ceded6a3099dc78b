export default definePageConfig({
  navigationBarTitleText: '数说法治',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
