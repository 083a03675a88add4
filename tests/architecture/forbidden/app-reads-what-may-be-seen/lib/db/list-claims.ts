export const listClaims = 'everybody'
