export const readEnv = () => {}
