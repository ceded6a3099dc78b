/** A browser has the text in index.html before any script runs. */
export function drawAhead(): void {}
