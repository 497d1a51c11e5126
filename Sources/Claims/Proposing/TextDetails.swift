public import Prose

/// Every detail the reading holds: times, quantities, names and their titles, quotations,
/// superlatives; in text order, the longer one first where two start together.
public func details(in reading: Reading) -> [Detail] {
  let details =
    timeDetails(in: reading) + quantityDetails(in: reading) + nameDetails(in: reading)
    + quoteDetails(in: reading) + superlativeDetails(in: reading)
  // Their places are sorted, since details themselves are large to move.
  return details.indices.sorted { isBefore(details[$0], details[$1]) }.map { details[$0] }
}

private func isBefore(_ left: Detail, _ right: Detail) -> Bool {
  if left.range.start != right.range.start { return left.range.start < right.range.start }
  if left.range.end != right.range.end { return left.range.end > right.range.end }
  return left.kind.rawValue < right.kind.rawValue
}

private func detail(
  _ kind: DetailKind, _ range: TextRange, _ value: DetailValue = .none, in reading: Reading
) -> Detail {
  Detail(kind: kind, range: range, text: reading.text[range], value: value)
}

private func timeDetails(in reading: Reading) -> [Detail] {
  reading.times.map { time in
    detail(kind(of: time.kind), time.range, .time(time.value), in: reading)
  }
}

private func kind(of kind: TimeExpression.Kind) -> DetailKind {
  switch kind {
  case .date: .date
  case .time: .time
  case .duration: .duration
  case .age: .age
  }
}

private func quantityDetails(in reading: Reading) -> [Detail] {
  reading.quantities.map { quantity in
    detail(kind(of: quantity.kind), quantity.range, .quantity(quantity.value), in: reading)
  }
}

private func kind(of kind: Quantity.Kind) -> DetailKind {
  switch kind {
  case .quantity: .quantity
  case .money: .money
  case .percent: .percent
  case .ordinal: .ordinal
  }
}

/// Only names count: what a pronoun or a role noun says is checked where the name stands.
private func nameDetails(in reading: Reading) -> [Detail] {
  reading.mentions.filter { $0.form == .name }.flatMap { mention in
    let kind: DetailKind = mention.kind == .place ? .place : .name
    let titles = mention.titles.map { detail(.title, $0, in: reading) }
    return [detail(kind, mention.range, in: reading)] + titles
  }
}

private func quoteDetails(in reading: Reading) -> [Detail] {
  reading.quotations.map { detail(.quote, $0.range, in: reading) }
}

/// A superlative form, with its *most* or *least*.
private func superlativeDetails(in reading: Reading) -> [Detail] {
  let superlatives = reading.tokens.indices.filter { index in
    reading.tokens[index].tag == .jjs || reading.tokens[index].tag == .rbs
  }
  return superlatives.map { index in
    let token = reading.tokens[index]
    let next = index + 1 < reading.tokens.count ? reading.tokens[index + 1] : nil
    guard let next, next.tag == .jj || next.tag == .rb,
      ["most", "least"].contains(token.lowercased)
    else { return detail(.superlative, token.range, in: reading) }
    return detail(.superlative, token.range.union(next.range), in: reading)
  }
}
