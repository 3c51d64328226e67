import { sha256Hex } from "../../src/files/sha256";

// FIPS 180-4 example values.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("digest of %p", async (text, digest) => {
  expect(await sha256Hex(new TextEncoder().encode(text))).toBe(digest);
});

test("takes only the bytes of a view, not the buffer behind it", async () => {
  const view = new TextEncoder().encode("xabcx").subarray(1, 4);
  expect(await sha256Hex(view)).toBe(await sha256Hex(new TextEncoder().encode("abc")));
});
