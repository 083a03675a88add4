export type Place = { restore: () => void }

/** Where the keyboard is, and what is selected in a text: both come back when something over the page is closed. */
export function rememberPlace(): Place {
  const element = document.activeElement
  const selection = getSelection()
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
  return {
    restore() {
      if (element instanceof HTMLElement && element.isConnected)
        element.focus({ preventScroll: true })
      if (!anchorNode?.isConnected || !focusNode?.isConnected || isInField(element)) return
      getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    },
  }
}

/** A field remembers its own selection. */
function isInField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}
