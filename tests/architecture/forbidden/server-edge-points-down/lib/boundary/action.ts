export const action = () => {}
