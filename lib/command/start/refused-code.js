/** How a program of ours exits when all it says is one sentence for the person at the terminal. */
export const refusedCode = 3
