const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/** Asks again until the answer is the expected one; then, or when the time is over, expects it. */
export async function expectSoon<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (answer !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    answer = await ask();
  }
  expect(answer).toBe(expected);
}
