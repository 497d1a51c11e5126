import Prose

extension Reanchorer {
  enum Company { case same, edited, other }

  /// What stands before the claim's sentences, where the claim leans on it: who *she* is, which year.
  func company(of units: [Int], _ body: ClaimBody) -> Company {
    guard let first = units.first, let place = map.matches[first].unit,
      body.leansOnContext || leans(first)
    else { return .same }
    let start = contextStart(of: first)
    let length = first - start
    let isKept =
      place >= length && (start > 0 || place == length)
      && (start..<first).allSatisfy { unit in
        map.matches[unit].isSame && map.matches[unit].unit == place - (first - unit)
      }
    if isKept { return .same }
    let begin = map.matches[start].unit.map { min($0, place) } ?? max(0, place - length)
    let before = names(in: start..<first, of: map.old)
    return before == names(in: begin..<place, of: map.new) ? .edited : .other
  }

  /// How far back an antecedent is looked for, in sentences; sentences that lean on others do not count.
  private static let reach = 2

  private func contextStart(of unit: Int) -> Int {
    var (start, left) = (unit, Reanchorer.reach)
    while start > 0, left > 0 {
      start -= 1
      left = leans(start) ? Reanchorer.reach : left - 1
    }
    return start
  }

  private func names(in units: Range<Int>, of draft: Draft) -> Set<String> {
    Set(
      units.flatMap { unit in
        draft.units[unit].tokens.filter { index in
          let isFirst = index == draft.units[unit].tokens.lowerBound
          return draft.tokens[index].isName(isFirst: isFirst)
        }.map { draft.tokens[$0].key }
      })
  }

  private func leans(_ unit: Int) -> Bool {
    map.old.units[unit].key.contains { pronouns.contains($0.lowercased()) }
  }
}

/// Pronouns of persons, whose name stands elsewhere.
private let pronouns: Set<String> = [
  "he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs", "i", "we", "us",
]

extension DraftToken {
  /// A capitalised word; the first of a sentence only where it is no common one.
  fileprivate func isName(isFirst: Bool) -> Bool {
    guard isWord, key.unicodeScalars.first?.properties.isUppercase == true else { return false }
    return BearingWords.bears(self, isFirst: isFirst) && !pronouns.contains(key.lowercased())
  }
}

extension ClaimBody {
  /// Whether its wording takes words from elsewhere in the text.
  var leansOnContext: Bool {
    needsContext
      || wording.words.contains { word in
        guard case .inserted(let reason) = word.origin else { return false }
        switch reason {
        case .nameForPronoun, .fullName, .absoluteDate, .countedNoun, .sharedContext: return true
        default: return false
        }
      }
  }

  /// Whether it gives a day that its words alone do not.
  var isDated: Bool {
    wording.words.contains { $0.origin == .inserted(.absoluteDate) }
      || details.contains { detail in
        guard case .time = detail.value else { return false }
        return !detail.text.unicodeScalars.contains { $0.properties.numericType != nil }
      }
  }
}
