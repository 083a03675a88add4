/** A file's name as one word of a command line: a name from elsewhere must not run as a command of its own. */
export function shellWord(name: string): string {
  if (/^[\w.][\w.-]*$/.test(name)) return name
  return `'${name.replaceAll("'", `'\\''`)}'`.replace(/^'-/, "'./-")
}
