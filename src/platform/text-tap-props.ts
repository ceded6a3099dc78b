/** In WeChat a tappable word stays plain text to the screen reader: a role would cut its sentence into pieces. */
export function textTapProps(_onTap: () => void): object {
  return {}
}
