import Prose

extension ClaimBody {
  /// Puts the body into a claim, its spans anchored in the text under check.
  ///
  /// - Throws: ``EventFault`` where the text does not say the quotes there.
  func put(
    into claim: inout Claim, of dossier: Dossier, type: String, _ stamp: Stamp
  ) throws {
    claim.anchors = try dossier.anchors(of: spans, saying: quotes, type: type)
    claim.stated = stamp
    claim.attributed = stamp
    claim.kind = kind
    claim.status = status
    claim.wording = wording
    claim.details = details
    claim.facets = facets
    claim.attribution = attribution
    claim.hedges = hedges
    claim.links = links
    claim.articleSourcing = articleSourcing
    claim.verifiable = verifiable
    claim.important = important
    claim.why = why
    claim.needsContext = needsContext
  }

  /// The body of a recorded claim.
  init(of claim: Claim) {
    self.init(
      kind: claim.kind, status: claim.status, wording: claim.wording, spans: claim.ranges,
      quotes: claim.anchors.map(\.quote), details: claim.details, facets: claim.facets,
      attribution: claim.attribution, hedges: claim.hedges, links: claim.links,
      articleSourcing: claim.articleSourcing, verifiable: claim.verifiable,
      important: claim.important, why: claim.why, needsContext: claim.needsContext)
  }
}

extension Dossier {
  /// Anchors in the text under check.
  ///
  /// - Throws: ``EventFault`` where the text does not say the quotes there, byte for byte.
  func anchors(of spans: [TextRange], saying quotes: [String], type: String) throws -> [Anchor] {
    guard let text = revision?.text else {
      throw EventFault(type: type, message: "there is no text yet")
    }
    guard spans.count == quotes.count else {
      throw EventFault(type: type, message: "spans and quotes are not as many")
    }
    return try zip(spans, quotes).map { span, quote in
      guard span.end <= text.bytes.count else {
        throw EventFault(type: type, message: "\(span) is outside the text")
      }
      let anchor = Anchor(of: span, in: text)
      guard anchor.quote.utf8.elementsEqual(quote.utf8) else {
        throw EventFault(type: type, message: "the text does not say the quote at \(span)")
      }
      return anchor
    }
  }
}
