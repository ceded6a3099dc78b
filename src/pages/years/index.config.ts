export default definePageConfig({
  navigationBarTitleText: '历年对比',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
