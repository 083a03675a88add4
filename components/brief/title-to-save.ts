/**
 * The title under which a brief is saved: the one that is typed, or the last one that the field was left with while it
 * is blank. A brief cannot be saved without a title, and its text must not wait for one.
 */
export function titleToSave(typed: string, lastTitle: string): string {
  return typed.trim() || lastTitle
}
