/// How many letters must be added, dropped, replaced or swapped with a neighbour to get from one word to
/// another (optimal string alignment distance); stops counting above the limit.
func spellingDistance(_ left: String, _ right: String, limit: Int) -> Int {
  let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
  if abs(a.count - b.count) > limit { return limit + 1 }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1] + [Int](repeating: 0, count: b.count)
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      row[j + 1] = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
      }
    }
    if row.min() ?? 0 > limit { return limit + 1 }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
