import Prose

/// The words of a tree that stand in one quotation, its marks included.
struct QuotedWords: Hashable, Sendable {
  /// The index of the quotation in the reading.
  let quotation: Int
  let words: TokenSet
  /// The number of words that are no punctuation.
  let length: Int
}

extension SentenceTree {
  /// The tree's quotations, from those of the whole text, which are in text order.
  func quotedWords(_ quotations: ArraySlice<(Int, Quotation)>) -> [QuotedWords] {
    quotations.compactMap { index, quotation in
      var words = TokenSet()
      var length = 0
      for word in 0..<count where quotation.range.overlaps(range(word)) {
        words.insert(word)
        if pos(word) != .punct { length += 1 }
      }
      return length == 0 ? nil : QuotedWords(quotation: index, words: words, length: length)
    }
  }

  /// Whether a report is only the speaker's *I think*, or stands in quoted words and names nobody else.
  func isSpeakersOwn(_ report: Report, _ quoted: [QuotedWords]) -> Bool {
    let isFirstPerson = report.sourceHead.map { Self.speakers.contains(forms[$0]) } == true
    let isSaying = report.frame == .clause && report.commitment == .asserts
    if let piece = quoted.first(where: { $0.length > 3 && $0.words.contains(report.cueHead) }) {
      if !report.source.isSubset(of: piece.words) { return true }
      return !isSaying || report.source.indices.allSatisfy { pos($0) != .propn }
    }
    return isFirstPerson && !isSaying
  }

  /// The report with the speaker beside its verb, where the tree gives none or one from within a
  /// quotation.
  func withSpeaker(_ report: Report, outside quoted: [QuotedWords]) -> Report {
    guard report.frame == .clause || report.frame == .quotation, !isPassive(report.cueHead) else {
      return report
    }
    let inside = quoted.contains { piece in
      !piece.words.contains(report.cueHead) && !piece.words.isDisjoint(with: report.source)
    }
    guard inside || report.source.isEmpty && !isBefore(report.cueHead, report.content),
      let speaker = closingSpeaker(report.cueHead)
    else {
      return report
    }
    var fixed = report
    (fixed.source, fixed.sourceHead) = (speaker.words, speaker.head)
    fixed.content = fixed.content.union(inside ? report.source : TokenSet()).subtracting(
      speaker.words)
    return fixed
  }

  private func isBefore(_ cue: Int, _ content: TokenSet) -> Bool {
    content.first.map { $0 > cue } == true
  }

  private static let speakers: Set = ["i", "we", "you", "me", "us"]

  /// The report with its content fitted to the quotations it consists of: marks have the last word over
  /// the tree.
  func fitted(_ report: Report, to quoted: [QuotedWords]) -> Report {
    let overlapping = quoted.filter { !$0.words.isDisjoint(with: report.content) }
    guard report.frame == .clause || report.frame == .quotation, let first = overlapping.first
    else { return report }
    guard opens(report.content, with: first), !first.words.contains(report.cueHead) else {
      return endingWithQuotation(report, overlapping)
    }
    var fitted = report
    var rest = report.content
    for piece in overlapping { rest.subtract(piece.words) }
    let isDirect = wordCount(rest) <= max(2, wordCount(report.content) / 4)
    fitted.content = isDirect ? TokenSet() : report.content
    for piece in overlapping { fitted.content.formUnion(piece.words) }
    fitted.content.subtract(report.cue)
    fitted.content.subtract(report.source)
    return fitted
  }

  /// *said that they "lied. The rest was worse"*: what is said ends where the quotation in it ends.
  private func endingWithQuotation(_ report: Report, _ pieces: [QuotedWords]) -> Report {
    guard let last = report.content.last,
      let piece = pieces.last(where: { $0.words.contains(last) }), piece.length > 3,
      let opening = piece.words.first, opening > report.cueHead
    else { return report }
    var fitted = report
    fitted.content.formUnion(piece.words.subtracting(TokenSet(0..<last)))
    return fitted
  }

  /// *"We came," she told the press, "to show it."*: pieces of a quotation around its cue belong together.
  func withOtherPieces(_ reports: [Report], _ quoted: [QuotedWords]) -> [Report] {
    var reports = reports
    for piece in quoted where piece.length > 2 {
      guard !reports.contains(where: { !$0.content.isDisjoint(with: piece.words) }),
        let first = piece.words.first, first == 0 || pos(first - 1) == .punct,
        let index = reports.lastIndex(where: { report in
          report.cueHead < first
            && quoted.contains { other in
              !other.words.isDisjoint(with: report.content) && !other.words.contains(report.cueHead)
                && (other.words.last ?? first) < report.cueHead
            }
        })
      else { continue }
      reports[index].content.formUnion(piece.words)
    }
    return reports
  }

  private func opens(_ content: TokenSet, with piece: QuotedWords) -> Bool {
    guard let first = content.indices.first(where: { pos($0) != .punct }) else { return false }
    return piece.words.contains(first)
  }

  func wordCount(_ words: TokenSet) -> Int {
    words.indices.count { pos($0) != .punct }
  }
}
