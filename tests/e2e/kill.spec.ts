import { killOnce } from '../kill.ts';
import { expect, test } from './fixture.ts';

for (let seed = 1; seed <= 10; seed++) {
  test(`a tab that is killed while it answers has lost nothing it had answered, ${seed} of 10`, async ({
    context,
    baseURL,
  }) => {
    const { answered, lost } = await killOnce(context, baseURL ?? '', seed);
    expect(answered).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
}
