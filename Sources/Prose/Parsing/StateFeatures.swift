/// What the network sees of a parser state: rows of one table, to be added up.
///
/// The table holds first the rows that are not words (a bias, "no word" and "the root" for each slot,
/// relations, distances, counts), then for each word one row per slot it may stand in.
package enum StateFeatures {
  /// s0 s1 s2 b0 b1, then the latest children l(s0) r(s0) l(s1) r(s1) l(b0) r(s2).
  package static let wordSlots = 11
  private static let relationSlots = 5
  private static let relationRows = Action.relations + 1
  private static let distanceRows = 9
  private static let countRows = 4

  private static let firstRelation = 1 + 2 * wordSlots
  private static let firstDistance = firstRelation + relationSlots * relationRows
  private static let firstCount = firstDistance + 2 * distanceRows
  package static let fixedRows = firstCount + 5 * countRows
  /// The number of rows a state gives.
  package static let count = 1 + wordSlots + relationSlots + 2 + 5

  /// Appends the state's rows. `firstWord` is the number of the sentence's first word among all words
  /// of the table.
  package static func append(_ state: ParseState, firstWord: Int, to rows: inout [Int32]) {
    rows.append(addingCapacity: count) { write(state, firstWord: firstWord, to: &$0) }
  }

  private static func write(
    _ state: ParseState, firstWord: Int, to rows: inout OutputSpan<Int32>
  ) {
    let (top, second, third) = (item(state, 0), item(state, 1), item(state, 2))
    let next = state.next
    let children = [
      left(state, top), right(state, top), left(state, second), right(state, second),
      left(state, next),
    ]
    rows.append(0)
    let after = next < state.count ? next + 1 : -1
    append([top, second, third, next, after], from: 0, state, firstWord, to: &rows)
    append(children, from: 5, state, firstWord, to: &rows)
    append([right(state, third)], from: 10, state, firstWord, to: &rows)
    for (slot, child) in children.enumerated() {
      let relation = child < 0 ? Action.relations : Int(state.words[child].relation)
      rows.append(Int32(firstRelation + slot * relationRows + relation))
    }
    rows.append(Int32(firstDistance + bucket(second < 0 ? 0 : top - second)))
    rows.append(Int32(firstDistance + distanceRows + bucket(top < 0 ? 0 : next - top)))
    let counts = [
      top < 0 ? 0 : state.words[top].leftCount, top < 0 ? 0 : state.words[top].rightCount,
      second < 0 ? 0 : state.words[second].leftCount,
      second < 0 ? 0 : state.words[second].rightCount,
      state.words[next].leftCount,
    ]
    for (slot, count) in counts.enumerated() {
      rows.append(Int32(firstCount + slot * countRows + Int(count)))
    }
  }

  private static func append(
    _ words: [Int], from slot: Int, _ state: ParseState, _ firstWord: Int,
    to rows: inout OutputSpan<Int32>
  ) {
    for (index, word) in words.enumerated() {
      let place = slot + index
      let row =
        word < 0
        ? 1 + 2 * place
        : word == state.count ? 2 + 2 * place : fixedRows + (firstWord + word) * wordSlots + place
      rows.append(Int32(row))
    }
  }

  private static func item(_ state: ParseState, _ depth: Int) -> Int {
    depth < state.stack.count ? Int(state.stack[state.stack.count - 1 - depth]) : -1
  }

  private static func left(_ state: ParseState, _ word: Int) -> Int {
    word < 0 ? -1 : Int(state.words[word].leftChild)
  }

  private static func right(_ state: ParseState, _ word: Int) -> Int {
    word < 0 ? -1 : Int(state.words[word].rightChild)
  }

  /// 0 to 5, 6 to 8, 9 to 14, 15 and more.
  private static func bucket(_ distance: Int) -> Int {
    switch distance {
    case ..<6: distance
    case ..<9: 6
    case ..<15: 7
    default: 8
    }
  }
}
