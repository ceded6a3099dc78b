/** Nothing in a browser: there is no bar, and the window's title comes with the reader's place (see `showPlace`). */
export function setPageTitle(_title: string): void {}
