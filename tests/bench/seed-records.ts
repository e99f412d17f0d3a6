/**
 * Fills the database of the page with made-up years, past the program's own code: doses spread over `nights` days, a diary for each
 * night, a pain check a week. Runs inside the page, so it uses nothing around it.
 */
export async function seedRecords(doses: number, nights: number): Promise<void> {
  const opening = indexedDB.open('nightleaf');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const dayMs = 86_400_000;
  const nowMs = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stampAt = (atMs: number) => ({ id: crypto.randomUUID(), createdAt: atMs, updatedAt: atMs, deletedAt: null });
  const products = ['Green powder', 'Red powder', 'Capsules', 'Tea'].map((label) => ({
    ...stampAt(nowMs),
    label,
    form: 'powder',
    unit: 'g',
    gramsPerUnit: null,
    mitragynineMgPerUnit: null,
  }));
  const filling = db.transaction(['products', 'doses', 'nights', 'painChecks'], 'readwrite');
  for (const product of products) filling.objectStore('products').add(product);
  for (let n = 0; n < doses; n += 1) {
    const atMs = Math.floor(nowMs - ((n + 0.5) * nights * dayMs) / doses);
    filling.objectStore('doses').add({
      ...stampAt(atMs),
      productId: products[n % products.length]?.id,
      amount: n % 11 === 0 ? 'unknown' : { value: 1 + (n % 30) / 10, unit: 'g' },
      atMs,
      zone,
      painBefore: n % 3 === 0 ? null : n % 11,
      painAfter: n % 5 === 0 ? null : n % 7,
      note: n % 7 === 0 ? 'Lower back, tight since the long drive.' : '',
      presetId: null,
    });
  }
  for (let n = 1; n <= nights; n += 1) {
    const bedMs = nowMs - n * dayMs;
    filling.objectStore('nights').add({
      ...stampAt(bedMs),
      date: new Date(bedMs).toISOString().slice(0, 10),
      bedtimeOverrideMin: n % 13 === 0 ? 1350 : null,
      diary: {
        wentToBedMs: bedMs,
        triedToSleepMs: bedMs + 600_000,
        minutesToFallAsleep: 20,
        timesAwake: 2,
        minutesAwake: 15,
        wokeForGoodMs: bedMs + 28_800_000,
        gotUpMs: bedMs + 30_000_000,
        quality: 1 + (n % 5),
        note: '',
        zone,
      },
    });
  }
  for (let atMs = nowMs - dayMs; atMs > nowMs - nights * dayMs; atMs -= 7 * dayMs) {
    filling.objectStore('painChecks').add({ ...stampAt(atMs), atMs, zone, pain: 5, enjoyment: 6, activity: 4 });
  }
  await new Promise<void>((resolve, reject) => {
    filling.oncomplete = () => resolve();
    filling.onerror = () => reject(filling.error);
  });
  db.close();
}
