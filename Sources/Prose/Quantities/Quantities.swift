/// The quantities of a reading, in text order. Numbers inside a time expression, or a date that does
/// not exist, are left to it.
func quantities(in reading: Reading, sentences: [Terms]) -> [Quantity] {
  var quantities: [Quantity] = []
  let taken = reading.times.map(\.range) + reading.faults.map(\.range)
  var times = taken.sorted()[...]
  for terms in sentences {
    let grammar = QuantityGrammar(terms: terms, reading: reading)
    var index = 0
    while let term = terms[index] {
      while let time = times.first, time.end <= term.range.start { times.removeFirst() }
      if let time = times.first, time.contains(term.range.start) {
        index += 1
        continue
      }
      guard terms.startsQuantity(index), let found = grammar.amount(index) else {
        index += 1
        continue
      }
      quantities.append(grammar.quantity(found, from: index))
      index = max(found.end, index + 1)
    }
  }
  return quantities
}

extension Terms {
  /// Whether a quantity can start with the term: a cheap test that passes over most words.
  func startsQuantity(_ index: Int) -> Bool {
    guard let term = self[index] else { return false }
    if term.kind == .digits || term.sense.number != nil { return true }
    guard term.sense.startsQuantity else { return false }
    // Words and signs before a number: it must follow, after a currency sign at most.
    return (index + 1...index + 3).contains {
      self[$0]?.kind == .digits || self[$0]?.sense.number != nil
    } || self[index + 1]?.text == "."
  }
}

extension QuantityGrammar {
  /// The quantity with its scope words.
  func quantity(_ amount: Match<Amount>, from index: Int) -> Quantity {
    var value = amount.value.value
    var range = index..<amount.end
    if let scope = scope(before: index), scope.scope != .exactly {
      value.scope = scope.scope
      range = scope.start..<range.upperBound
    }
    if let scope = scope(after: amount.end) {
      value.scope = scope.scope
      range = range.lowerBound..<scope.end
    }
    return Quantity(kind: amount.value.kind, range: terms.textRange(range), value: value)
  }
}
