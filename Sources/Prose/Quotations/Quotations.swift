/// The stage that finds quotations: pairs of marks within a block, nested ones too.
///
/// A quotation that runs over paragraphs opens again in each and closes only in the last: each
/// paragraph's piece is a quotation, and all but the last are not closed. Where no closing mark comes
/// and the next paragraph does not go on, the quotation ends with its paragraph and is not closed.
enum Quotations {
  static func read(_ reading: inout Reading) {
    let marks = QuotationMarks(reading.text)
    var found: [Quotation] = []
    for paragraph in reading.paragraphs {
      found += QuotationPairs(paragraph: paragraph).pairs(of: marks.marks(in: paragraph))
    }
    reading.quotations = found.sorted {
      ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end)
    }
  }
}

/// Pairs the marks of one paragraph.
struct QuotationPairs {
  let paragraph: TextRange
  private var open: [QuotationMark] = []
  private var found: [Quotation] = []

  init(paragraph: TextRange) { self.paragraph = paragraph }

  func pairs(of marks: [QuotationMark]) -> [Quotation] {
    var pairs = self
    for mark in marks { pairs.read(mark) }
    pairs.finish()
    return pairs.found
  }

  private mutating func read(_ mark: QuotationMark) {
    let partner = open.lastIndex { $0.family == mark.family }
    switch mark.side {
    case .opening:
      // A second opening mark of the same family without a close is a new try, not a nested one,
      // unless marks of another family stand between.
      if let partner, partner == open.count - 1, mark.family != .guillemet { giveUp(from: partner) }
      push(mark)
    case .closing:
      if let partner { close(partner, with: mark) }
    case .either:
      if let partner { close(partner, with: mark) } else { push(mark) }
    }
  }

  /// Nobody quotes deeper than this; the limit keeps the search for a partner short.
  private static let depthLimit = 16

  private mutating func push(_ mark: QuotationMark) {
    if open.count == QuotationPairs.depthLimit { open.removeFirst() }
    open.append(mark)
  }

  /// What stands open inside the pair was no quotation: an apostrophe, an inch sign.
  private mutating func close(_ index: Int, with mark: QuotationMark) {
    let opening = open[index]
    open.removeSubrange(index...)
    guard opening.range.end < mark.range.start else { return }
    found.append(
      Quotation(
        range: TextRange(opening.range.start, mark.range.end),
        content: TextRange(opening.range.end, mark.range.start), isClosed: true))
  }

  /// A double mark that never closed is a quotation up to where the next one opens.
  private mutating func giveUp(from index: Int) { open.removeSubrange(index...) }

  private mutating func finish() {
    guard let opening = open.first(where: { $0.family == .double && $0.side == .opening }),
      opening.range.end < paragraph.end
    else { return }
    found.append(
      Quotation(
        range: TextRange(opening.range.start, paragraph.end),
        content: TextRange(opening.range.end, paragraph.end), isClosed: false))
  }
}
