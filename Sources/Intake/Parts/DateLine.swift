import Prose

/// Where an article says when, and where, it is dated.
struct DateLine: Equatable {
  var range: TextRange
  var date: WrittenDate?

  private static let openers: Set<String> = [
    "published", "updated", "posted", "date", "dated", "on", "first", "last",
  ]

  /// Words and marks that may stand beside a date line's date.
  private static let companions: Set<String> = [
    "at", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "bst", "cet", "cest", "msk",
    "pst", "pdt", "pt", "t", "z", "published", "updated", "on", "last",
  ]

  /// A line that is a date line and nothing else: `July 11, 2024`, `Updated 4 March 2021, 10:30 GMT`,
  /// `London, 4 March 2021`.
  static func whole(in bytes: [UInt8], _ range: TextRange) -> DateLine? {
    guard range.count <= 120 else { return nil }
    let words = TextWord.words(of: bytes, in: range)
    let start = afterOpeners(words)
    guard let (date, end) = WrittenDate.read(words, at: start) ?? afterPlace(words, start),
      date.year != nil, words[end...].allSatisfy(isCompanion)
    else { return nil }
    return DateLine(range: range, date: date)
  }

  private static func isCompanion(_ word: TextWord) -> Bool {
    switch word.kind {
    case .word(let word): companions.contains(word) || WrittenDate.isCalendarWord(word)
    case .number, .mark: true
    }
  }

  private static func afterOpeners(_ words: [TextWord]) -> Int {
    var index = 0
    while index < words.count, let word = words[index].word, openers.contains(word) { index += 1 }
    if index < words.count, words[index].isMark(":") { index += 1 }
    return index
  }

  /// A date after a place of up to four capitalised words and a comma.
  private static func afterPlace(
    _ words: [TextWord], _ start: Int
  ) -> (date: WrittenDate, end: Int)? {
    let place = words[start...].prefix { $0.isCapitalised || $0.isMark(".") }
    guard (1...5).contains(place.count), place.endIndex < words.count,
      words[place.endIndex].isMark(",")
    else { return nil }
    return WrittenDate.read(words, at: place.endIndex + 1)
  }

  /// A full date that opens a paragraph which goes on with a new sentence:
  /// `Thursday, May 7, 2015 On Tuesday …`.
  static func opening(in bytes: [UInt8], _ range: TextRange) -> DateLine? {
    let words = TextWord.words(of: bytes, in: range)
    guard let (date, end) = WrittenDate.read(words, at: 0), date.year != nil, end < words.count,
      words[end].isCapitalised
    else { return nil }
    return DateLine(range: TextRange(range.start, words[end - 1].range.end), date: date)
  }

  /// The lead of a wire story: `SELM, July 4 (Agency) — `, `KYIV, Ukraine (AP) — `.
  static func lead(in bytes: [UInt8], _ range: TextRange) -> DateLine? {
    let words = TextWord.words(of: bytes, in: range, limit: 100)
    guard let first = words.first, first.isUpper, first.range.count > 2,
      let dash = words.firstIndex(where: { $0.isMark("-") && isSpaced($0.range, in: bytes) }),
      let lead = Lead(words[..<dash])
    else { return nil }
    var end = words[dash].range.end
    if dash + 1 < words.count, words[dash + 1].isMark("-") { end = words[dash + 1].range.end }
    return DateLine(range: TextRange(range.start, end), date: lead.date)
  }

  private static func isSpaced(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    range.start > 0 && bytes[range.start - 1].isSpace
  }

  /// What stands before the dash, where it is place, date and agency and nothing else.
  private struct Lead {
    var date: WrittenDate?

    init?(_ words: ArraySlice<TextWord>) {
      let all = Array(words)
      var index = 0
      var isInParentheses = false
      while index < all.count {
        if date == nil, let (found, end) = WrittenDate.read(all, at: index) {
          (date, index) = (found, end)
          continue
        }
        let word = all[index]
        if word.isMark("(") { isInParentheses = true }
        if word.isMark(")") { isInParentheses = false }
        guard isInParentheses || word.isCapitalised || DateLine.isLeadMark(word) else {
          return nil
        }
        index += 1
      }
    }
  }

  private static func isLeadMark(_ word: TextWord) -> Bool {
    word.isMark(",") || word.isMark(".") || word.isMark(")") || word.isMark("-")
      || word.isMark("/")
  }
}

extension WrittenDate {
  static func isCalendarWord(_ word: String) -> Bool {
    months[word] != nil || weekdays.contains(word)
  }
}
