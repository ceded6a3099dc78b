export default defineAppConfig({
  pages: ['pages/report/index', 'pages/figures/index', 'pages/quiz/index', 'pages/about/index', 'pages/years/index'],
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '法治年报',
    // @names stand in theme.json; the types know only the literal colours.
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@nav' as 'black',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pull' as 'dark',
  },
})
