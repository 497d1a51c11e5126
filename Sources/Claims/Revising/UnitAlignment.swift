/// Finds each sentence of one draft in the next. It matches only where one place fits and no other fits
/// as well; what it cannot tell apart it calls ambiguous.
struct UnitAlignment {
  private(set) var matches: [UnitMatch]
  private let old: [Draft.Unit]
  private let new: [Draft.Unit]
  /// The old unit that a new one was matched to.
  private var taken: [Int: Int] = [:]

  init(from old: Draft, to new: Draft) {
    self.old = old.units
    self.new = new.units
    matches = Array(repeating: .none, count: old.units.count)
    matchSame()
    markMoved()
    matchEdited()
  }

  // MARK: Sentences that are the same

  /// How many sentences on each side are compared to tell equal sentences apart.
  private static let contextUnits = 3

  private mutating func matchSame() {
    let places = Dictionary(grouping: new.indices) { new[$0].key }
    let origins = Dictionary(grouping: old.indices) { old[$0].key }
    for (key, olds) in origins {
      guard let news = places[key] else { continue }
      if olds.count == 1, news.count == 1 {
        take(olds[0], .same(news[0], isMoved: false))
      } else {
        matchRepeated(olds, news)
      }
    }
  }

  /// Equal sentences are matched by the sentences around them, where these fit best one way.
  private mutating func matchRepeated(_ olds: [Int], _ news: [Int]) {
    let scores = olds.map { old in news.map { context(old, $0) } }
    for (row, old) in olds.enumerated() {
      guard let column = clearBest(scores[row], atLeast: 1, ahead: 1),
        clearBest(olds.indices.map { scores[$0][column] }, atLeast: 1, ahead: 1) == row
      else {
        matches[old] = .ambiguous
        continue
      }
      take(old, .same(news[column], isMoved: false))
    }
  }

  /// How well the neighbours fit: first how many of the two are the same, then, where both are, how
  /// far the sameness goes on. The ends of the texts count as the same.
  ///
  /// One neighbour alone says nothing by how far it goes on: beside its copy, a sentence has the one
  /// before it, and its copy the one behind.
  private func context(_ left: Int, _ right: Int) -> Int {
    let (before, behind) = (run(left, right, step: -1), run(left, right, step: 1))
    return before > 0 && behind > 0 ? before + behind : min(1, before + behind)
  }

  private func run(_ left: Int, _ right: Int, step: Int) -> Int {
    for distance in 1...UnitAlignment.contextUnits {
      let (l, r) = (left + step * distance, right + step * distance)
      let (hasLeft, hasRight) = (old.indices.contains(l), new.indices.contains(r))
      if !hasLeft, !hasRight { return distance }
      guard hasLeft, hasRight, old[l].key == new[r].key else { return distance - 1 }
    }
    return UnitAlignment.contextUnits
  }

  /// Those outside a longest run of matches in rising order have moved.
  private mutating func markMoved() {
    let pairs = matches.indices.compactMap { index in matches[index].unit.map { (index, $0) } }
    let kept = Set(longestRise(pairs.map(\.1)))
    for (position, pair) in pairs.enumerated() where !kept.contains(position) {
      matches[pair.0] = .same(pair.1, isMoved: true)
    }
  }

  // MARK: Sentences that changed

  /// A changed sentence is looked for between the neighbours that stayed. There it must share half its
  /// words (the usual threshold for a Dice coefficient); anywhere else, with nothing but its words to go
  /// by, seven tenths. The runner-up must be this far behind.
  private static let nearby = (least: 0.5, ahead: 0.1)
  private static let anywhere = (least: 0.7, ahead: 0.2)
  /// Beyond this many pairs the search is given up, and the sentences called ambiguous.
  private static let pairLimit = 2_000_000

  private mutating func matchEdited() {
    let loose = matches.indices.filter { matches[$0] == .none }
    matchEdited(loose, UnitAlignment.nearby) { $0.gap(around: $1) }
    let left = matches.indices.filter { matches[$0] == .none }
    let free = new.indices.filter { taken[$0] == nil }
    guard left.count * free.count <= UnitAlignment.pairLimit else {
      for index in left { matches[index] = .ambiguous }
      return
    }
    matchEdited(left, UnitAlignment.anywhere) { _, _ in free }
  }

  private mutating func matchEdited(
    _ loose: [Int], _ bounds: (least: Double, ahead: Double),
    among candidates: (UnitAlignment, Int) -> [Int]
  ) {
    var rivals: [Int: [(old: Int, score: Double)]] = [:]
    for index in loose {
      let places = candidates(self, index)
      let scores = places.map { similarity(old[index].key, new[$0].key) }
      guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
        scores[best] >= bounds.least
      else { continue }
      if clearBest(scores, atLeast: bounds.least, ahead: bounds.ahead) == nil {
        matches[index] = .ambiguous
      } else {
        rivals[places[best], default: []].append((index, scores[best]))
      }
    }
    for (place, claimants) in rivals {
      let scores = claimants.map(\.score)
      let winner = clearBest(scores, atLeast: bounds.least, ahead: bounds.ahead)
      if let winner {
        take(claimants[winner].old, .edited(place))
      } else {
        for claimant in claimants { matches[claimant.old] = .ambiguous }
      }
    }
  }

  /// The free new units between the places of the nearest neighbours that stayed in order.
  private func gap(around index: Int) -> [Int] {
    let before = (0..<index).last { inOrder($0) != nil }.flatMap(inOrder) ?? -1
    let after =
      ((index + 1)..<max(index + 1, old.count)).first { inOrder($0) != nil }
      .flatMap(inOrder) ?? new.count
    guard before + 1 < after else { return [] }
    return ((before + 1)..<after).filter { taken[$0] == nil }
  }

  private func inOrder(_ index: Int) -> Int? {
    guard case .same(let unit, isMoved: false) = matches[index] else { return nil }
    return unit
  }

  private mutating func take(_ index: Int, _ match: UnitMatch) {
    matches[index] = match
    if let unit = match.unit { taken[unit] = index }
  }
}

/// The index of the best score, where it is high enough and far enough ahead of the next.
private func clearBest<Score: Comparable & AdditiveArithmetic>(
  _ scores: [Score], atLeast least: Score, ahead: Score
) -> Int? {
  guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= least
  else { return nil }
  let others = scores.indices.filter { $0 != best }.map { scores[$0] }
  guard let next = others.max() else { return best }
  return scores[best] - next >= ahead ? best : nil
}

/// Twice the tokens in common over the tokens of both (Dice), repeated ones counted as often as they come.
func similarity(_ left: [String], _ right: [String]) -> Double {
  var counts: [String: Int] = [:]
  for key in left { counts[key, default: 0] += 1 }
  var common = 0
  for key in right {
    guard let count = counts[key], count > 0 else { continue }
    counts[key] = count - 1
    common += 1
  }
  return left.isEmpty && right.isEmpty ? 1 : 2 * Double(common) / Double(left.count + right.count)
}

/// The positions of a longest strictly rising subsequence.
private func longestRise(_ values: [Int]) -> [Int] {
  var tails: [Int] = []
  var previous = Array(repeating: -1, count: values.count)
  for (position, value) in values.enumerated() {
    var (low, high) = (0, tails.count)
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[position] = tails[low - 1] }
    if low == tails.count { tails.append(position) } else { tails[low] = position }
  }
  var (rise, next) = ([Int](), tails.last ?? -1)
  while next >= 0 {
    rise.append(next)
    next = previous[next]
  }
  return rise.reversed()
}
