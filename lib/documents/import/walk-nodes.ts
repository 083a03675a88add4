/**
 * Enters every node under a root and leaves those that have children, in order. It does not call itself: nesting is
 * as deep as the page likes.
 */
export function* walkNodes(root: Node): Generator<{ node: Node; enters: boolean }> {
  let node: Node | null = root
  let enters = true
  while (node) {
    yield { node, enters }
    if (enters && node.firstChild) {
      node = node.firstChild
    } else if (node === root) {
      return
    } else {
      enters = node.nextSibling !== null
      node = node.nextSibling ?? node.parentNode
    }
  }
}
