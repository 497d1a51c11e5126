/// For each element of the first list the index of its partner in the second, by a longest common
/// subsequence; nil where it has none.
func longestCommonSubsequence<Element: Equatable>(_ left: [Element], _ right: [Element]) -> [Int?] {
  let width = right.count + 1
  var lengths = Array(repeating: 0, count: (left.count + 1) * width)
  for i in left.indices.reversed() {
    for j in right.indices.reversed() {
      lengths[i * width + j] =
        left[i] == right[j]
        ? lengths[(i + 1) * width + j + 1] + 1
        : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  var (partners, i, j) = (Array<Int?>(repeating: nil, count: left.count), 0, 0)
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      partners[i] = j
      (i, j) = (i + 1, j + 1)
    } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
      i += 1
    } else {
      j += 1
    }
  }
  return partners
}
