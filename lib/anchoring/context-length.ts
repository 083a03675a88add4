/** Characters of context kept on each side of a quote: what Hypothesis keeps, so that anchors can be exchanged. */
export const contextLength = 32
