import { join } from 'node:path';
import type { Settings } from '../settings.ts';

/** What a backup holds: by the first piece of a name in it, where that lies. */
export const places = ({ dataDir, mediaDir }: Pick<Settings, 'dataDir' | 'mediaDir'>) =>
  ({
    'guildhall.db': join(dataDir, 'guildhall.db'),
    'inbox.db': join(dataDir, 'site', 'inbox.db'),
    keys: join(dataDir, 'keys'),
    media: mediaDir,
  }) as const;
