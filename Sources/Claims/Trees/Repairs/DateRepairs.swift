import Prose

extension TreeRepair {
  /// *on 4 May 1980* and *on May 4, 1980* read in pieces: a day, its month and its year are one phrase.
  mutating func mendSplitDates() {
    for month in heads.indices where classes[month].contains(.month) {
      guard let date = date(around: month) else { continue }
      let tops = date.filter { !date.contains(heads[$0]) && token($0).partOfSpeech != .punct }
      guard let top = tops.first, tops.count > 1 || relations[top] == .conj else { continue }
      let head = tops.first { relations[$0] != .conj && relations[$0] != .appos } ?? top
      for part in tops where part != head && !isBelow(head, part) {
        attach(part, to: head, as: .nmodUnmarked)
      }
    }
  }

  /// A day beside the month and a year behind both.
  private func date(around month: Int) -> Range<Int>? {
    if month > 0, isDay(month - 1), month + 1 < heads.count, form(month + 1).isYear {
      return month - 1..<month + 2
    }
    guard month + 1 < heads.count, isDay(month + 1) else { return nil }
    let next = month + 2
    if next < heads.count, form(next).isYear { return month..<next + 1 }
    if next + 1 < heads.count, form(next) == ",", form(next + 1).isYear { return month..<next + 2 }
    return nil
  }

  private func isDay(_ word: Int) -> Bool { Int(form(word)).map { (1...31).contains($0) } == true }
}
