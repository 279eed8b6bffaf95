import { expect, test } from 'vitest';
import { forms, until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';

/** What goes wrong on the way loses no answer, and makes no second case. */
const form = formInBrowser();

test('without a connection the answers stay, and pressing Send again later makes one case', async () => {
  await form.toCheck();
  await form.context.setOffline(true);
  await form.send();
  await form.page.locator('.govuk-error-summary').waitFor();
  expect(await form.page.locator('.govuk-error-summary').innerText()).toContain('You are not connected');
  await form.context.setOffline(false);
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.heading()).toContain('Check your answers');
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
});

test('an answer of the server that got lost makes no second case', async () => {
  await form.toCheck();
  let lost = 0;
  await form.page.route('**/forms/missed-bin', async (route) => {
    if (route.request().method() !== 'POST' || lost++) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  const before = form.site.cases.size;
  await form.send();
  await form.page.locator('.govuk-error-summary').waitFor();
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  expect(form.site.cases.size).toBe(before + 1);
});

test('pressing twice sends once', async () => {
  await form.toCheck();
  let posts = 0;
  form.page.on('request', (request) => (posts += Number(request.method() === 'POST')));
  await form.page.getByRole('button', { name: 'Send' }).dblclick();
  await form.page.locator('.govuk-panel').waitFor();
  expect(posts).toBe(1);
});

test.each([429, 503])('a %i keeps the answers and says what to do', async (status) => {
  await form.toCheck();
  const notice = status === 429 ? 'busy' : 'unavailable';
  await form.page.route('**/forms/missed-bin', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status, json: { notice } }) : route.continue(),
  );
  await form.send();
  await form.page.locator('.govuk-error-summary').waitFor();
  expect(await form.page.locator('.govuk-error-summary').innerText()).toContain('still on this page');
  expect(await form.checked()).toContain('Ada Byron');
});

test('other answers under a key that was sent are refused, and the form can be started again', async () => {
  await form.toCheck();
  const other = await form.context.newPage();
  await other.goto(form.page.url());
  await other.getByRole('link', { name: /Change Full name/ }).click();
  await other.getByLabel('Full name').fill('Grace Hopper');
  await other.getByRole('button', { name: 'Continue' }).click();
  await form.send();
  await form.reference();
  await other.getByRole('button', { name: 'Send' }).click();
  await other.getByText('You have already sent this form').waitFor();
  await other.goto(`${form.site.url}/forms/missed-bin`);
  expect(await other.getByLabel('Garden waste').isChecked()).toBe(false);
  form.page = other;
  await form.toCheck();
  await form.send();
  const second = await form.reference();
  await until(() => form.casesOf(second).length === 1);
});

test('a proxy’s own error page is not taken for an answer', async () => {
  await form.toCheck();
  await form.page.route('**/forms/missed-bin', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' })
      : route.continue(),
  );
  await form.send();
  await form.page.locator('.govuk-error-summary').waitFor();
  expect(await form.page.locator('.govuk-error-summary').innerText()).toContain('cannot take your answers');
});

test('a script that throws half-way leaves the way without it, with the answers', async () => {
  await form.aboutTheBin();
  await form.next();
  await form.whereItIs();
  await form.page.evaluate(() => {
    history.pushState = () => {
      throw new Error('an old browser');
    };
  });
  await form.next();
  await form.page.waitForURL('**/draft/**');
  expect(await form.heading()).toContain('About you');
  await form.aboutMe();
  await form.next();
  await form.page.waitForURL('**/check');
  expect(await form.checked()).toContain('1 High Street\nWestbourne\nWB1 1AA');
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
});

test('a page whose data can’t be read stays a plain form', async () => {
  await form.page.route('**/forms/missed-bin', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-form="[^"]*"/, 'data-form="{"');
    return route.fulfill({ response, body });
  });
  await form.page.reload();
  await form.aboutTheBin();
  await form.page.unroute('**/forms/missed-bin');
  await form.next();
  await form.page.waitForURL('**/draft/**');
  expect(await form.heading()).toContain('Where the bin is');
});

/** Opens the preview of a form, and hears of everything that leaves the page. */
const preview = async (name: string): Promise<string[]> => {
  const found = forms.find(({ slug }) => slug === name);
  if (!found) throw new Error('There is no such form');
  const asked: string[] = [];
  await form.page.goto(form.site.preview(found));
  await form.isTakenOver();
  form.page.on('request', (request) => {
    if (!/\.(js|css)$/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
};

const kept = () => form.page.evaluate(() => localStorage.length + sessionStorage.length);

test('a preview can be filled in to the end: it says that nothing was sent and what people see next, and nothing left the page', async () => {
  const before = form.site.cases.size;
  const asked = await preview('missed-bin');
  await form.page.getByRole('button', { name: 'Save and come back later' }).click();
  await form.page.getByText('Nothing was saved').waitFor();
  await form.toCheck();
  expect(await form.checked()).toContain('Ada Byron');
  await form.send();
  await form.page.getByText('Nothing was sent').waitFor();
  expect(await form.page.getByText('within 2 working days').isVisible()).toBe(true);
  expect(await form.page.getByRole('button', { name: 'Keep as an example' }).count()).toBe(0);
  await form.page.getByRole('link', { name: 'Back', exact: true }).click();
  expect(await form.checked()).toContain('Ada Byron');
  expect([asked, await kept(), form.site.cases.size, form.problems]).toEqual([[], 0, before, []]);
  await form.page.goto('about:blank');
  await form.page.goBack();
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(false);
});

test('in a preview files are chosen and not uploaded, and addresses are examples that nobody is asked for', async () => {
  const asked = await preview('blue-badge');
  const file = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from('a picture') });
  await form.page.getByLabel('Name').fill('Ada');
  await form.page.locator('[type=file]').setInputFiles(file('me.png'));
  await form.page.getByText('me.png is chosen. This is a preview: it is not uploaded.').waitFor();
  await form.next();
  await form.page.locator('[type=file]').setInputFiles([file('a.png'), file('b.png')]);
  await form.page.getByRole('button', { name: 'Remove a.png' }).click();
  await form.page.getByLabel('Number').fill('7');
  await form.next();
  expect(await form.checked()).toEqual(['Ada', 'me.png (9 bytes)', 'b.png (9 bytes)', '7']);
  expect(asked).toEqual([]);

  const searches = await preview('moving-home');
  await form.page.getByLabel('Postcode').fill('wb1 1aa');
  await form.page.getByRole('button', { name: 'Find address' }).click();
  await form.page.getByLabel('Choose an address').selectOption({ index: 1 });
  expect(await form.page.getByLabel('Address line 1').inputValue()).toBe('1 Example Street');
  expect(searches.map((one) => one.replace(/preview\/[^/]+/, ''))).toEqual([
    `GET ${form.site.url}//addresses?postcode=wb1%201aa`,
  ]);
  expect(form.problems).toEqual([]);
});

test('a preview asks about several things, and ends where a route leads', async () => {
  await preview('vehicles');
  await form.page.getByLabel('Where?').fill('High Street');
  await form.next();
  await form.page.getByLabel('Registration').fill('AB12 CDE');
  await form.page.getByLabel('Car').check();
  await form.next();
  expect(await form.page.getByText('AB12 CDE').isVisible()).toBe(true);
  await preview('dog-permit');
  await form.page.getByLabel('No', { exact: true }).check();
  await form.next();
  expect(await form.heading()).toBe('You need no permit');
  expect([await kept(), form.problems]).toEqual([0, []]);
});

test('a form of which only newer versions are known is completed on the server, with the answers', async () => {
  await form.toCheck();
  await form.page
    .locator('[name=_version]')
    .evaluate((input: HTMLInputElement) => (input.value = 'long-ago-ver'));
  await form.send();
  await form.page.waitForURL('**/draft/**');
  expect(await form.heading()).toContain('Check your answers');
  expect(await form.checked()).toContain('Ada Byron');
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
});

test('a form that an editor changed meanwhile is sent as it was begun, and the case says which version', async () => {
  await form.toCheck();
  const [published] = forms.filter(({ slug }) => slug === 'missed-bin');
  if (!published) throw new Error('There is no such form');
  const content = JSON.parse(
    JSON.stringify(published.content).replace('"label":"Full name"', '"label":"Your whole name"'),
  ) as typeof published.content;
  await form.site.publish({ ...published, updatedAt: '2026-11-02T09:00:00.000Z', content });
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  expect(form.casesOf(mine)[0]?.form.updatedAt).toBe(published.updatedAt);
});

test('questions may be called like parts of a form: action, submit, reset', async () => {
  const [published] = forms.filter(({ slug }) => slug === 'dog-permit');
  if (!published) throw new Error('There is no such form');
  const names = ['action', 'submit', 'reset', 'after', 'append', 'method', 'elements'];
  const questions = names.map((name) => ({ blockType: 'text' as const, name, label: `The ${name}` }));
  const steps = [{ blockType: 'form-step' as const, title: 'Names', questions }];
  const { conditions: _none, ...content } = published.content;
  await form.site.publish({ ...published, id: 'names', slug: 'names', content: { ...content, steps } });
  const address = `${form.site.url}/forms/names`;
  const fill = async () => {
    await form.page.goto(address);
    await form.isTakenOver();
    for (const name of names) await form.page.getByLabel(`The ${name}`).fill(`my ${name}`);
    await form.next();
  };
  await fill();
  await form.page.getByRole('button', { name: 'Clear my answers' }).click();
  expect(await form.page.getByLabel('The action').inputValue()).toBe('');
  await fill();
  await form.send();
  await form.reference();
  await fill();
  await form.page
    .locator('[name=_version]')
    .evaluate((input: HTMLInputElement) => (input.value = 'long-ago-ver'));
  await form.send();
  await form.page.waitForURL('**/draft/**');
  expect(await form.checked()).toContain('my submit');
  expect(form.problems.filter((one) => !one.includes('409'))).toEqual([]);
});
