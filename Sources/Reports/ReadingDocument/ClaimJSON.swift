import Claims
import Prose

/// Writes the proposed claims of a document.
struct ClaimJSON {
  let layout: ArticleLayout

  func write(_ writer: inout JSONWriter, _ claim: Proposal, _ index: Int) {
    writer.object { writer in
      if let attribution = claim.attribution {
        writer.key("attribution")
        writer.integer(attribution + 1)
      }
      lists(of: claim, to: &writer)
      writer.key("kind")
      writer.string(claim.kind.rawValue)
      links(of: claim, to: &writer)
      if claim.needsContext {
        writer.key("needs_context")
        writer.bool(true)
      }
      writer.key("number")
      writer.integer(index + 1)
      statement(of: claim, to: &writer)
    }
  }

  /// The members from `details` to `important`.
  private func lists(of claim: Proposal, to writer: inout JSONWriter) {
    writer.key("details")
    writer.array(of: claim.details.enumerated()) { writer, detail in
      DetailJSON.write(detail.element, letter: DetailLetter(index: detail.offset), to: &writer)
    }
    writer.key("facets")
    writer.array(of: claim.facets) { facet(&$0, $1) }
    if !claim.hedges.isEmpty {
      writer.key("hedges")
      writer.spans(claim.hedges)
    }
    score("important", claim.important, to: &writer)
  }

  /// The members from `sentence` to `words`.
  private func statement(of claim: Proposal, to writer: inout JSONWriter) {
    writer.key("sentence")
    writer.integer(claim.sentence + 1)
    writer.key("sourcing")
    writer.string(claim.sourcing.rawValue)
    writer.key("spans")
    writer.spans(claim.spans)
    writer.key("status")
    writer.string(claim.status.rawValue)
    writer.key("text")
    writer.string(of: claim.wording)
    score("verifiable", claim.verifiable, to: &writer)
    writer.key("why")
    writer.strings(claim.why)
    writer.key("words")
    writer.array(of: claim.wording.words) { word(&$0, $1) }
  }

  private func facet(_ writer: inout JSONWriter, _ facet: Facet) {
    writer.object { writer in
      writer.key("spans")
      writer.spans(facet.spans)
      writer.key("text")
      writer.string(facet.text)
    }
  }

  private func word(_ writer: inout JSONWriter, _ word: Word) {
    writer.object { writer in
      if case .copied(let place) = word.origin {
        writer.key("from")
        writer.span(place)
      }
      if word.isGlued {
        writer.key("glued")
        writer.bool(true)
      }
      if case .inserted(let reason) = word.origin {
        writer.key("inserted")
        writer.string(reason.rawValue)
      }
      writer.key("text")
      writer.string(word.text)
    }
  }

  private func links(of claim: Proposal, to writer: inout JSONWriter) {
    let links = claim.links.compactMap { index in
      layout.links.indices.contains(index) ? layout.links[index] : nil
    }
    guard !links.isEmpty else { return }
    writer.key("links")
    writer.array(of: links) { writer, link in
      writer.object { writer in
        writer.key("href")
        writer.string(link.target)
        if let problem = link.problem {
          writer.key("problem")
          writer.string(problem.rawValue)
        }
        writer.key("span")
        writer.span(link.range)
      }
    }
  }

  private func score(_ name: String, _ score: Score, to writer: inout JSONWriter) {
    writer.key(name)
    writer.object { writer in
      writer.key("reasons")
      writer.strings(score.reasons)
      writer.key("score")
      writer.number(score.value)
    }
  }
}
