export const fetchPage = () => {}
