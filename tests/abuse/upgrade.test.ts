import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms, formSite, until } from './formSite.ts';
import { path, referenceOn, toCheck } from './missedBin.ts';
import { resident } from './resident.ts';

test('whoever is on the site goes on while an upgrade takes its compiled pages away', async () => {
  const site = await formSite();
  try {
    await until(async () => (await fetch(`${site.url}/ready`)).status === 200);
    rmSync(site.bundle, { recursive: true });

    const me = resident(site.url);
    const check = await toCheck(me);
    expect(check.h1).toContain('Check your answers');
    const reference = referenceOn(await me.fill(check, {}));
    await until(() => site.caseOf(reference) !== undefined);

    const [missedBin] = forms.filter(({ slug }) => slug === 'missed-bin');
    if (!missedBin) throw new Error('There is no such form');
    const opened = await me.open(path);
    for (const [, script = ''] of opened.html.matchAll(/<script type="module" src="([^"]+)"/g))
      expect((await me.open(script)).status, script).toBe(200);
    expect((await fetch(site.preview(missedBin))).status).toBe(200);
    expect((await me.open('/nothing-here')).status).toBe(404);

    const renamed = { ...missedBin.content, title: 'Report a bin' };
    await site.publish({ ...missedBin, updatedAt: '2026-11-03T09:00:00.000Z', content: renamed });
    expect((await me.open(path)).h1).toBe('Report a bin');
  } finally {
    await site.stop();
  }
}, 180_000);
