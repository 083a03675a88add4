export const saveClaim = () => {}
