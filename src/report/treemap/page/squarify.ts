export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Lays out rectangles whose areas are as `weights`, which are positive and come largest first, so that they are as near
 * to squares as they can be (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000). Together they fill `box`.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function squarify(weights: readonly number[], box: Box): Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || box.width <= 0 || box.height <= 0) return weights.map(() => ({ ...box, width: 0, height: 0 }));
  const scale = (box.width * box.height) / total;
  const boxes: Box[] = [];
  let { x, y, width, height } = box;

  /** How far the worst of a row is from a square, when it lies along a side of `side`. */
  const worst = (largest: number, smallest: number, sum: number, side: number) =>
    Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));

  const place = (row: readonly number[], sum: number) => {
    const isColumn = width >= height;
    const depth = sum / (isColumn ? height : width);
    let offset = 0;
    for (const area of row) {
      const length = area / depth;
      boxes.push(
        isColumn
          ? { x, y: y + offset, width: depth, height: length }
          : { x: x + offset, y, width: length, height: depth },
      );
      offset += length;
    }
    if (isColumn) {
      x += depth;
      width -= depth;
    } else {
      y += depth;
      height -= depth;
    }
  };

  let row: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    const area = weight * scale;
    const side = Math.min(width, height);
    const first = row[0] ?? area;
    const last = row.at(-1) ?? area;
    if (row.length > 0 && worst(first, area, sum + area, side) > worst(first, last, sum, side)) {
      place(row, sum);
      row = [];
      sum = 0;
    }
    row.push(area);
    sum += area;
  }
  place(row, sum);
  return boxes;
}
