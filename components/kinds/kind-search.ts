import { type DisagreementKind, disagreementKinds } from '@/lib/comparison/verdict'

/** Reads the kinds of an address, "direct.time"; what is no kind is left out. */
export function parseKinds(text: string | string[] | undefined): DisagreementKind[] {
  const named = new Set(typeof text === 'string' ? text.split('.') : [])
  return disagreementKinds.filter((kind) => named.has(kind))
}

/** The same the other way round, in the order of the kinds. */
export function kindsParam(kinds: readonly DisagreementKind[]): string {
  return disagreementKinds.filter((kind) => kinds.includes(kind)).join('.')
}

/** With one kind more, or without it where it was there. */
export function toggledKind(
  kinds: readonly DisagreementKind[],
  kind: DisagreementKind,
): DisagreementKind[] {
  return disagreementKinds.filter((known) => kinds.includes(known) !== (known === kind))
}
