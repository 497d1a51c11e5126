import Prose

extension Reanchorer {
  /// The body on the new draft: each range where its words stand now. Words that the draft lost stay in
  /// the wording, as an earlier draft's; details that it lost keep their letter without a place.
  func carried(_ body: ClaimBody, to spans: [TextRange]) -> ClaimBody {
    var carried = body
    carried.spans = joined(spans)
    carried.quotes = carried.spans.map { map.new.text[$0] }
    carried.wording = Wording(body.wording.words.map(carried(_:)))
    let nowhere = carried.spans.first.map { TextRange($0.start, $0.start) } ?? TextRange(0, 0)
    carried.details = body.details.map { detail in
      var detail = detail
      let range = map.range(detail.range)
      detail.range = range ?? nowhere
      if let range { detail.text = map.new.text[range] }
      return detail
    }
    carried.facets = body.facets.compactMap { facet in
      facet.spans.unanimous(map.range).map { Facet(text: facet.text, spans: $0) }
    }
    carried.hedges = body.hedges.compactMap(map.range)
    carried.attribution?.source = body.attribution?.source.compactMap(map.range) ?? []
    carried.attribution?.cue = body.attribution?.cue.compactMap(map.range) ?? []
    carried.attribution?.content = body.attribution?.content.compactMap(map.range) ?? []
    carried.links = layout.links.indices.filter { index in
      carried.spans.contains { $0.overlaps(layout.links[index].range) }
    }
    return carried
  }

  private func carried(_ word: Word) -> Word {
    guard case .copied(let range) = word.origin else { return word }
    guard let place = map.range(range) else {
      return Word(text: word.text, origin: .inserted(.earlierDraft), isGlued: word.isGlued)
    }
    return Word(text: map.new.text[place], origin: .copied(place), isGlued: word.isGlued)
  }

  /// Where waived words stand; nil where they, or their sentence, changed.
  func spans(ofWaived spans: [TextRange]) -> [TextRange]? {
    let units = spans.flatMap { map.old.units(meeting: $0) }
    guard !units.contains(where: bearsOnClaims),
      !units.contains(where: { map.matches[$0].unit == nil })
    else { return nil }
    return spans.unanimous(map.range)
  }
}

extension Array {
  /// All results, or nil where one is missing.
  func unanimous<Result>(_ transform: (Element) -> Result?) -> [Result]? {
    let results = compactMap(transform)
    return results.count == count ? results : nil
  }
}
