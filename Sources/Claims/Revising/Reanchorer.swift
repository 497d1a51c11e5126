import Prose

/// Carries claims from one draft to the next. When it is not sure it says so; it never keeps a verdict on
/// words that changed, nor puts a claim where the draft may not mean it.
struct Reanchorer {
  let map: TokenMap
  let layout: ArticleLayout
  /// Whether relative dates mean other days now.
  private let isRedated: Bool

  init(
    from old: Draft, to new: Draft, layout: ArticleLayout, isRedated: Bool
  ) {
    map = TokenMap(from: old, to: new)
    self.layout = layout
    self.isRedated = isRedated
  }

  /// - Parameter body: The claim as it stood in the old draft.
  func reanchor(_ number: Int, _ body: ClaimBody) -> Reanchoring {
    let units = body.spans.flatMap { map.old.units(meeting: $0) }.withoutRepeats
    let matches = units.map { map.matches[$0] }
    if matches.contains(.ambiguous) { return ambiguous(number, body) }
    if matches.allSatisfy({ $0 == .none }) { return lost(number, body) }
    guard let spans = body.spans.unanimous(map.range), keepsCompany(body) else {
      return stale(number, body)
    }
    let isEdited = matches.contains { !$0.isSame }
    if isEdited, body.spans.contains(where: isRepeated) { return ambiguous(number, body) }
    let isTouched = units.contains(where: bearsOnClaims)
    guard !isTouched, !(isRedated && body.isDated), keepsFullNames(body) else {
      return stale(number, body)
    }
    switch company(of: units, body) {
    case .other: return stale(number, body)
    case .edited: return kept(number, .contextEdited, body, spans)
    case .same: break
    }
    if isEdited { return kept(number, .contextEdited, body, spans) }
    let isMoved = matches.contains { match in
      if case .same(_, isMoved: true) = match { true } else { false }
    }
    return kept(number, isMoved ? .moved : .unchanged, body, spans)
  }

  private func kept(
    _ number: Int, _ outcome: AnchorOutcome, _ body: ClaimBody, _ spans: [TextRange]
  ) -> Reanchoring {
    Reanchoring(number, outcome, body: carried(body, to: spans))
  }

  private func ambiguous(_ number: Int, _ body: ClaimBody) -> Reanchoring {
    Reanchoring(number, .ambiguous, candidates: body.spans.flatMap(map.places))
  }

  /// The words of the claim changed, or words that bear on it: it stands where its remains do.
  private func stale(_ number: Int, _ body: ClaimBody) -> Reanchoring {
    let remains = body.spans.compactMap { map.range($0) ?? map.remains(of: $0) }
    let units = body.spans.flatMap { map.old.units(meeting: $0) }
    let sentences = units.compactMap { map.matches[$0].unit }.map { map.new.units[$0].range }
    let spans = joined(remains.isEmpty ? sentences : remains)
    return Reanchoring(number, .stale, body: carried(body, to: spans))
  }

  /// The fewest words by which a claim is known again where its sentence is gone: what is shorter comes
  /// by chance.
  private static let knownWords = 4

  /// No sentence of the draft is close: the words may still stand in another sentence, or nowhere.
  private func lost(_ number: Int, _ body: ClaimBody) -> Reanchoring {
    let places = body.spans.map(map.places)
    if places.allSatisfy(\.isEmpty) { return Reanchoring(number, .cut) }
    let isKnown = body.spans.allSatisfy {
      map.old.tokens(meeting: $0).count >= Reanchorer.knownWords
    }
    guard places.allSatisfy({ $0.count == 1 }), isKnown else {
      return Reanchoring(number, isKnown ? .ambiguous : .cut, candidates: places.flatMap { $0 })
    }
    return Reanchoring(
      number, .stale, body: carried(body, to: joined(places.flatMap { $0 })))
  }

  /// Whether the words that attribute and hedge the claim all stand.
  private func keepsCompany(_ body: ClaimBody) -> Bool {
    let words = body.hedges + (body.attribution.map { $0.source + $0.cue } ?? [])
    return words.allSatisfy { map.range($0) != nil && !bearsOnClaims(meeting: $0) }
      && keepsDistance(body.spans, to: words)
  }

  /// Whether the sentences that attribute or hedge the claim still stand as far from it.
  private func keepsDistance(_ spans: [TextRange], to words: [TextRange]) -> Bool {
    guard let home = spans.first.flatMap({ map.old.units(meeting: $0).first }),
      let place = map.matches[home].unit
    else { return false }
    return words.flatMap { map.old.units(meeting: $0) }.allSatisfy { unit in
      map.matches[unit].unit == place + unit - home
    }
  }

  private func bearsOnClaims(meeting range: TextRange) -> Bool {
    map.old.units(meeting: range).contains { bearsOnClaims($0) }
  }

  /// Whether a sentence lost or gained a word that bears on what it says.
  func bearsOnClaims(_ unit: Int) -> Bool {
    guard !map.matches[unit].isSame else { return false }
    let firsts = [
      map.old.units[unit].range.start,
      map.matches[unit].unit.map { map.new.units[$0].range.start } ?? 0,
    ]
    return map.changes(of: unit).contains {
      BearingWords.bears($0, isFirst: firsts.contains($0.range.start))
    }
  }

  /// Whether the sentence says the words more than once now, so that one could be taken for another.
  private func isRepeated(_ span: TextRange) -> Bool {
    let counts = map.occurrences(of: span)
    return counts.new > 1 && counts.new != counts.old
  }
}
