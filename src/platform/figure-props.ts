/** In WeChat a figure stays plain text to the screen reader: a role would cut its sentence into pieces. */
export function figureProps(_onTap: () => void): object {
  return {}
}
