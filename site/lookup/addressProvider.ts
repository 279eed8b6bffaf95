/** Somebody who knows which addresses a postcode has. */
export interface AddressProvider {
  /** For the log: what it is, and nothing that anybody asked. */
  readonly name: string;
  /** `postcode` is as it is written on letters. Rejects if it can't tell; `signal` is when nobody waits any more. */
  readonly find: (postcode: string, signal: AbortSignal) => Promise<readonly KnownAddress[]>;
}

/** An address as a provider knows it. */
export interface KnownAddress {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
  /** Unique Property Reference Number: up to twelve digits. */
  readonly uprn?: string;
}
