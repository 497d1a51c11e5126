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

  /// Whether a sentence speaks of somebody whose name stands elsewhere. The speaker of a quotation, who
  /// says *I* and *we*, is named beside it.
  private func leans(_ unit: Int) -> Bool {
    let words = map.old.units[unit].key
    let isQuoted = words.contains("\"")
    return words.contains { word in
      let word = word.lowercased()
      return pronouns.contains(word) || (!isQuoted && speakers.contains(word))
    }
  }

  /// Whether the names that were put in for bare surnames still stand in the draft.
  func keepsFullNames(_ body: ClaimBody) -> Bool {
    let names = body.wording.words.filter { $0.origin == .inserted(.fullName) }
      .flatMap { $0.text.split(separator: " ").map(String.init) }
    return names.allSatisfy { map.words.contains($0) || map.words.contains($0.trimmedOfMarks) }
  }
}

/// Pronouns of persons, whose name stands elsewhere.
private let pronouns: Set<String> = [
  "he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs",
]

/// Pronouns of who speaks.
private let speakers: Set<String> = ["i", "we", "us", "my", "our"]

extension String {
  /// Without the possessive and marks that a name can carry.
  fileprivate var trimmedOfMarks: String {
    let stem = hasSuffix("'s") || hasSuffix("’s") ? String(dropLast(2)) : self
    return stem.filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}

extension DraftToken {
  /// A capitalised word; the first of a sentence only where it is no common one.
  fileprivate func isName(isFirst: Bool) -> Bool {
    guard isWord, key.unicodeScalars.first?.properties.isUppercase == true else { return false }
    return BearingWords.bears(self, isFirst: isFirst) && !pronouns.contains(key.lowercased())
      && !speakers.contains(key.lowercased())
  }
}

extension ClaimBody {
  /// Whether its wording takes words from elsewhere in the text.
  var leansOnContext: Bool {
    needsContext
      || wording.words.contains { word in
        guard case .inserted(let reason) = word.origin else { return false }
        switch reason {
        case .nameForPronoun, .countedNoun: return true
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
