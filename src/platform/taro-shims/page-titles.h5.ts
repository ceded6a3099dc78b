import { eventCenter } from '@tarojs/runtime'

/** The page handler of Taro's router, as far as it is used here. */
interface Pages {
  /** Path of the page that is shown. */
  originPathname: string
  pageConfig?: { navigationBarTitleText?: string }
}

/**
 * `navigation-bar.js` of Taro's router, which draws the bar above a page: a browser has one of its own. What is left is
 * the window's title. A page that is shown again has the title that it had.
 */
export default class PageTitles {
  /** By path, from when a page is first shown. */
  private readonly titles: Record<string, string | undefined> = {}

  constructor(private readonly pages: Pages) {
    eventCenter.on('__taroH5SetNavigationBarTitle', (title: string) => this.set(title))
  }

  /** A page is shown. */
  load(): void {
    const { originPathname, pageConfig } = this.pages
    this.titles[originPathname] ??= pageConfig?.navigationBarTitleText ?? document.title
    document.title = this.titles[originPathname] as string
  }

  private set(title: string): void {
    const { originPathname } = this.pages
    if (originPathname in this.titles) this.titles[originPathname] = title
    document.title = title
  }
}
