export const openDatabase = () => {}
