/// The terms of one sentence. Looking outside gives nothing, so that a grammar can look ahead freely.
struct Terms: Sendable {
  private let terms: [Term]

  init(_ terms: [Term]) { self.terms = terms }

  var count: Int { terms.count }

  subscript(index: Int) -> Term? { isInside(index) ? terms[index] : nil }

  private func isInside(_ index: Int) -> Bool { terms.indices.contains(index) }

  /// The term in lower case; empty outside.
  func text(_ index: Int) -> String { isInside(index) ? terms[index].text : "" }

  func time(_ index: Int) -> TimeWord? { isInside(index) ? terms[index].sense.time : nil }
  func number(_ index: Int) -> NumberWord? { isInside(index) ? terms[index].sense.number : nil }

  /// Whether the term is there and follows the one before without white space.
  func isGlued(_ index: Int) -> Bool { isInside(index) && terms[index].isGlued }

  /// Whether a time expression can start with the term: a cheap test that passes over most words.
  func startsTime(_ index: Int) -> Bool {
    isInside(index) && (terms[index].kind == .digits || terms[index].sense.startsTime)
  }

  /// Whether letters or digits go on from the term before without a break.
  func isInsideWord(_ index: Int) -> Bool {
    isInside(index - 1) && isInside(index) && terms[index].isGlued
      && terms[index].kind != .symbol && terms[index - 1].kind != .symbol
  }

  /// How many function words can lead up to the first word of time (*from the end of the first …*).
  private static let timeReach = 6

  /// Whether the term, or one it can lead up to, is about time or number in itself.
  func leadsToTime(_ index: Int) -> Bool {
    for term in terms[min(index, count)..<min(index + Terms.timeReach, count)] {
      if term.kind == .digits || term.sense.anchorsTime { return true }
      if term.kind == .word, !term.sense.startsTime, !term.sense.linksTime { return false }
    }
    return false
  }

  /// The digits of a digit term.
  func digits(_ index: Int) -> String? {
    isInside(index) && terms[index].kind == .digits ? terms[index].text : nil
  }

  /// The number of a digit term of at most nine digits.
  func integer(_ index: Int) -> Int? {
    guard let digits = digits(index), digits.utf8.count <= 9 else { return nil }
    return Int(digits)
  }

  /// Whether these words stand here, one term each.
  func has(_ words: String..., at index: Int) -> Bool {
    words.enumerated().allSatisfy { text(index + $0.offset) == $0.element }
  }

  /// The text range of some terms.
  /// - Precondition: `range` is not empty and inside.
  func textRange(_ range: Range<Int>) -> TextRange {
    TextRange(terms[range.lowerBound].range.start, terms[range.upperBound - 1].range.end)
  }

  /// Whether the term is a hyphen or a dash.
  func isDash(_ index: Int) -> Bool { isInside(index) && terms[index].mark == .dash }

  func isApostrophe(_ index: Int) -> Bool { isInside(index) && terms[index].mark == .apostrophe }

  /// The index after a hyphen that is glued on both sides; the index itself where there is none.
  func afterHyphen(_ index: Int) -> Int {
    isDash(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }
}
