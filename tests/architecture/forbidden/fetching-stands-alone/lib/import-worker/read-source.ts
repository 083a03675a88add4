export const readSource = () => {}
