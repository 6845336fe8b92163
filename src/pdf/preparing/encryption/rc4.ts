/** RC4, which the older of the courts' forms are locked with; the same act locks and unlocks. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = scheduled(key);
  const at = (index: number): number => state[index & 255] ?? 0;
  let second = 0;
  return bytes.map((byte, index) => {
    const first = (index + 1) & 255;
    second = (second + at(first)) & 255;
    swap(state, first, second);
    return byte ^ at(at(first) + at(second));
  });
}

function scheduled(key: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  let second = 0;
  for (let first = 0; first < 256; first += 1) {
    second = (second + (state[first] ?? 0) + (key[first % key.length] ?? 0)) & 255;
    swap(state, first, second);
  }
  return state;
}

function swap(state: Uint8Array, first: number, second: number): void {
  const kept = state[first] ?? 0;
  state[first] = state[second] ?? 0;
  state[second] = kept;
}
