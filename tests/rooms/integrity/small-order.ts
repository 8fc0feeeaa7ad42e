/** The Edwards curve of RFC 8032, section 5.1, in whole numbers: to find its points of small order without a table. */

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

const mod = (n: bigint): bigint => ((n % P) + P) % P;

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, mod(base)];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

const inverse = (n: bigint): bigint => power(n, P - 2n);
const D = mod(-121665n * inverse(121666n));

/** A point, x and y. */
export interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

const IDENTITY: Point = { x: 0n, y: 1n };

function add(a: Point, b: Point): Point {
  const k = mod(D * a.x * b.x * a.y * b.y);
  return {
    x: mod((a.x * b.y + b.x * a.y) * inverse(1n + k)),
    y: mod((a.y * b.y + a.x * b.x) * inverse(1n - k)),
  };
}

function times(point: Point, factor: bigint): Point {
  let [result, power2] = [IDENTITY, point];
  for (let rest = factor; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = add(result, power2);
    power2 = add(power2, power2);
  }
  return result;
}

/** A point of the curve with that y, or null. */
function pointWith(y: bigint): Point | null {
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n));
  let x = power(square, (P + 3n) / 8n);
  if (mod(x * x) !== square) x = mod(x * power(2n, (P - 1n) / 4n));
  return mod(x * x) === square ? { x, y } : null;
}

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** The eight points whose order divides 8, found as L times arbitrary points of the curve. */
export function smallOrderPoints(): Point[] {
  for (let y = 2n; ; y++) {
    const point = pointWith(y);
    const torsion = point === null ? IDENTITY : times(point, L);
    if (isSame(times(torsion, 4n), IDENTITY)) continue;
    return Array.from({ length: 8 }, (_, i) => times(torsion, BigInt(i)));
  }
}

/** 32 bytes of a y, little-endian, with a sign bit. */
export function encoding(y: bigint, sign: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(32);
  let rest = y | (BigInt(sign) << 255n);
  for (let i = 0; i < 32; i++) {
    bytes[i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

/** Every encoding of a point that fits into 255 bits and a sign: y and y plus the prime, either sign. */
export function encodings({ y }: Point): Uint8Array[] {
  const ys = [y, y + P].filter((one) => one < 2n ** 255n);
  return ys.flatMap((one) => [encoding(one, 0), encoding(one, 1)]);
}

/** The field's prime. */
export const PRIME = P;
