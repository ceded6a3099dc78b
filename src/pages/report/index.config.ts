export default definePageConfig({
  navigationBarTitleText: '法治年报',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
