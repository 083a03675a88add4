export const reader = 'reader'
