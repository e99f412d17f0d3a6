/** IANA zone of the device as it is now; asked anew each time, because a person travels. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
