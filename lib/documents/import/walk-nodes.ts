/**
 * Enters every node under a root and leaves those that have children, in order; it does not look into those that are
 * skipped. It does not call itself: nesting is as deep as the page likes.
 */
export function* walkNodes(
  root: Node,
  skipped: ReadonlySet<Node> = new Set(),
): Generator<{ node: Node; enters: boolean }> {
  let node: Node | null = root
  let enters = true
  while (node) {
    yield { node, enters }
    if (enters && node.firstChild && !skipped.has(node)) {
      node = node.firstChild
    } else if (node === root) {
      return
    } else {
      enters = node.nextSibling !== null
      node = node.nextSibling ?? node.parentNode
    }
  }
}
