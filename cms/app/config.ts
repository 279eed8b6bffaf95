import type { SanitizedConfig } from 'payload';

/**
 * Payload's configuration, as server.ts left it for Next. So the process has one Payload, whose hooks and
 * database our own routes and the admin share, and Next has no need to bundle it a second time.
 */
const config: Promise<SanitizedConfig> = Promise.resolve(
  (globalThis as { guildhallConfig?: SanitizedConfig | Promise<SanitizedConfig> })
    .guildhallConfig as SanitizedConfig,
);

export default config;
