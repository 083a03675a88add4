export const buildClaim = () => {}
