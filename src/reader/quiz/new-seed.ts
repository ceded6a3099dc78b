/**
 * A new seed for a round: at most seven of the characters 0-9a-z. `random` gives numbers in [0, 1), as Math.random
 * does.
 */
export function newSeed(random: () => number): string {
  return Math.floor(random() * 2 ** 32).toString(36)
}
