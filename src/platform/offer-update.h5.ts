/** A web page is new each time it is loaded: there is nothing to offer. */
export function offerUpdate(_question: string, _confirm: string, _later: string): void {}
