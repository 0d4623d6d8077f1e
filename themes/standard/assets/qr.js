// Draws a text as a QR code (ISO/IEC 18004): bytes, the lowest level of correction, the smallest version that holds it.
const perBlock = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30];
const blockCounts = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15];

/** An `svg` with a quiet border of four modules; none where the text is too long. */
export function code(text) {
  const data = new TextEncoder().encode(text);
  const version = perBlock.findIndex((_, index) => capacity(index + 1) >= data.length + (index < 9 ? 2 : 3)) + 1;
  if (!version) return undefined;
  const grid = gridOf(version);
  fill(grid, withCorrection(bytesOf(data, version), version));
  finish(grid);
  return drawn(grid.cells);
}

function modules(version) {
  let count = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const lines = Math.floor(version / 7) + 2;
    count -= (25 * lines - 10) * lines - 55;
    if (version >= 7) count -= 36;
  }
  return count;
}

const capacity = (version) => Math.floor(modules(version) / 8) - perBlock[version - 1] * blockCounts[version - 1];

function bytesOf(data, version) {
  const bits = [];
  const add = (value, length) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  };
  add(4, 4);
  add(data.length, version < 10 ? 8 : 16);
  for (const byte of data) add(byte, 8);
  const room = capacity(version) * 8;
  add(0, Math.min(4, room - bits.length));
  add(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) add(pad, 8);
  return Array.from({ length: bits.length / 8 }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8).join(""), 2));
}

/** Multiplication in the field of 256 elements that the codes use. */
function times(one, other) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((other >>> bit) & 1) * one);
  return product;
}

function divisor(degree) {
  const result = [...new Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let index = 0; index < degree; index += 1) result[index] = times(result[index], root) ^ (result[index + 1] ?? 0);
    root = times(root, 2);
  }
  return result;
}

function remainder(data, by) {
  const result = by.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ result.shift();
    result.push(0);
    by.forEach((value, index) => (result[index] ^= times(value, factor)));
  }
  return result;
}

/** The data in blocks, each with its correction, interleaved. */
function withCorrection(data, version) {
  const [count, length] = [blockCounts[version - 1], perBlock[version - 1]];
  const whole = Math.floor(modules(version) / 8);
  const short = Math.floor(whole / count) - length;
  const shortCount = count - (whole % count);
  const by = divisor(length);
  const blocks = [];
  for (let number = 0, at = 0; number < count; number += 1) {
    const part = data.slice(at, (at += short + (number < shortCount ? 0 : 1)));
    blocks.push({ part, correction: remainder(part, by) });
  }
  const result = [];
  for (let index = 0; index <= short; index += 1) for (const { part } of blocks) if (index < part.length) result.push(part[index]);
  for (let index = 0; index < length; index += 1) for (const { correction } of blocks) result.push(correction[index]);
  return result;
}

/** The cells with all that does not depend on the text, which `fixed` marks. */
function gridOf(version) {
  const size = version * 4 + 17;
  const empty = () => Array.from({ length: size }, () => new Array(size).fill(false));
  const grid = { size, version, cells: empty(), fixed: empty() };
  const set = (x, y, dark) => x >= 0 && y >= 0 && x < size && y < size && ([grid.cells[y][x], grid.fixed[y][x]] = [dark, true]);
  grid.set = set;
  for (let index = 0; index < size; index += 1) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
    for (let dy = -4; dy <= 4; dy += 1) {
      for (let dx = -4; dx <= 4; dx += 1) {
        const distance = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, distance !== 2 && distance !== 4);
      }
    }
  }
  const places = alignment(version, size);
  const last = places.length - 1;
  places.forEach((y, row) => places.forEach((x, column) => {
    if ((row === 0 && column === 0) || (row === 0 && column === last) || (row === last && column === 0)) return;
    for (let dy = -2; dy <= 2; dy += 1) for (let dx = -2; dx <= 2; dx += 1) set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
  }));
  format(grid, 0);
  if (version >= 7) {
    let rest = version;
    for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
    const bits = (version << 12) | rest;
    for (let bit = 0; bit < 18; bit += 1) {
      const [a, b] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
      set(a, b, Boolean((bits >>> bit) & 1));
      set(b, a, Boolean((bits >>> bit) & 1));
    }
  }
  return grid;
}

function alignment(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const places = [6];
  for (let place = size - 7; places.length < count; place -= step) places.splice(1, 0, place);
  return places;
}

/** Level of correction and mask, twice. */
function format({ size, set }, mask) {
  const data = (1 << 3) | mask;
  let rest = data;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = (index) => Boolean((bits >>> index) & 1);
  for (let index = 0; index <= 5; index += 1) set(8, index, bit(index));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let index = 9; index < 15; index += 1) set(14 - index, 8, bit(index));
  for (let index = 0; index < 8; index += 1) set(size - 1 - index, 8, bit(index));
  for (let index = 8; index < 15; index += 1) set(8, size - 15 + index, bit(index));
  set(8, size - 8, true);
}

/** Two columns at a time from the right, up and down in turn. */
function fill({ size, cells, fixed }, data) {
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (fixed[y][x] || at >= data.length * 8) continue;
        cells[y][x] = Boolean((data[at >>> 3] >>> (7 - (at & 7))) & 1);
        at += 1;
      }
    }
  }
}

const masks = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Takes the mask with the fewest runs and squares of one colour. */
function finish(grid) {
  const { size, cells, fixed } = grid;
  const turn = (mask) => {
    for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) if (!fixed[y][x] && masks[mask](x, y) === 0) cells[y][x] = !cells[y][x];
  };
  let best = { mask: 0, cost: Infinity };
  for (let mask = 0; mask < masks.length; mask += 1) {
    turn(mask);
    format(grid, mask);
    const found = cost(cells);
    if (found < best.cost) best = { mask, cost: found };
    turn(mask);
  }
  turn(best.mask);
  format(grid, best.mask);
}

function cost(cells) {
  let sum = 0;
  const columns = cells.map((_, x) => cells.map((row) => row[x]));
  for (const line of [...cells, ...columns]) {
    for (let at = 0, run = 0; at < line.length; at += 1) {
      run = at > 0 && line[at] === line[at - 1] ? run + 1 : 1;
      if (run === 5) sum += 3;
      else if (run > 5) sum += 1;
    }
    const text = line.map(Number).join("");
    for (const finder of ["10111010000", "00001011101"]) sum += 40 * (text.split(finder).length - 1);
  }
  for (let y = 1; y < cells.length; y += 1) {
    for (let x = 1; x < cells.length; x += 1) {
      const one = cells[y][x];
      if (one === cells[y - 1][x] && one === cells[y][x - 1] && one === cells[y - 1][x - 1]) sum += 3;
    }
  }
  return sum;
}

function drawn(cells) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const size = cells.length + 8;
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("aria-hidden", "true");
  const part = (path, colour) => {
    const shape = document.createElementNS(space, "path");
    shape.setAttribute("d", path);
    shape.setAttribute("fill", colour);
    svg.append(shape);
  };
  part(`M0 0h${size}v${size}H0z`, "#fff");
  part(cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ""))).join(""), "#000");
  return svg;
}
