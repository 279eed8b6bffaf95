import { join } from 'node:path';
import { caseFilesFolder } from '../intake/case-files.ts';
import type { Settings } from '../settings.ts';

/** What a backup holds: by the first piece of a name in it, where that lies. */
export const places = ({ dataDir, mediaDir }: Pick<Settings, 'dataDir' | 'mediaDir'>) =>
  ({
    'guildhall.db': join(dataDir, 'guildhall.db'),
    'inbox.db': join(dataDir, 'site', 'inbox.db'),
    'inbox-files': join(dataDir, 'site', 'files'),
    keys: join(dataDir, 'keys'),
    files: caseFilesFolder({ dataDir }),
    media: mediaDir,
  }) as const;
