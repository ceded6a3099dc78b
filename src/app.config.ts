export default defineAppConfig({
  pages: ['pages/report/index', 'pages/figures/index', 'pages/quiz/index', 'pages/about/index', 'pages/years/index'],
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  resizable: true, // turned on a tablet, any width on a PC
  window: {
    navigationBarTitleText: '法治年报',
    // @names stand in theme.json; the types know only the literal colours.
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@nav' as 'black',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pull' as 'dark',
    pageOrientation: 'auto',
  },
  // In a browser pages change without a slide: a page that slides is out of the document's flow, which scrolls.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
})
