const signs: Record<string, string> = {
  ' ': 'Space',
  Mod: 'Ctrl/Cmd',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** The name of a key as it is shown: "h", "Shift+C", "Ctrl/Cmd+Z", "←". */
export function describeKey(key: string): string {
  if (isCapital(key)) return `Shift+${key}`
  const parts = partsOf(key)
  const shown = parts.map((part) => signs[part] ?? part)
  return shown.length === 1 ? shown.join() : shown.map(capitalised).join('+')
}

/** "Mod++" is Mod with the key "+". */
function partsOf(key: string): string[] {
  const [, modifiers = '', last = key] = /^((?:\w+\+)*)(.+)$/u.exec(key) ?? []
  return [...modifiers.split('+').filter(Boolean), last]
}

function isCapital(key: string): boolean {
  return key.length === 1 && key !== key.toLowerCase()
}

function capitalised(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part
}
