export default definePageConfig({
  navigationBarTitleText: '答题',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
