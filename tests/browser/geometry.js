// Whether boxes overlap and lines cross, on coordinates.

/** The pairs of boxes that share a point. */
export function overlaps(boxes) {
  const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => touch(a, b)).map((b) => `${a.id} and ${b.id}`));
}

/** The pairs of lines that cross, and the lines that run through a box at which they do not end. */
export function crossings({ boxes, lines }) {
  const framed = lines.map((line) => ({ ...line, ...frame(line.points) }));
  const near = (a, b) => a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
  const crossing = framed.flatMap((a, at) =>
    framed.slice(at + 1).filter((b) => near(a, b) && cross(a.points, b.points)).map((b) => `${a.ends} and ${b.ends}`));
  const inside = ([x, y], box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  const through = framed.flatMap((line) =>
    boxes.filter((box) => near(line, box) && !line.ends.includes(box.id) && line.points.some((point) => inside(point, box)))
      .map((box) => `${line.ends} and the box of ${box.id}`));
  return [...crossing, ...through];
}

function frame(points) {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function cross(one, other) {
  const side = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  for (let a = 1; a < one.length; a += 1) {
    for (let b = 1; b < other.length; b += 1) {
      const [p, q, r, s] = [one[a - 1], one[a], other[b - 1], other[b]];
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) return true;
    }
  }
  return false;
}
