const safeAddress = /^(https?:\/\/|mailto:)[^\s]+$/i

/** Whether a link may lead there: the web or a mail address. Everything else, `javascript:` above all, stays text. */
export function isSafeAddress(address: string): boolean {
  return safeAddress.test(address)
}
