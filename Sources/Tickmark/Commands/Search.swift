import ArgumentParser
import Claims
import Ledger

/// `tickmark search`: the texts in which words occur.
struct Search: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find claims, notes and sources by their words; --like finds claims like one.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The words; all of them must occur.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Claims that share words with this one.", valueName: "ref"))
  var like: String?

  func run(in context: Context) throws -> ExitStatus {
    let hits = try like.map { try similar(to: $0, context) } ?? found(context)
    try context.console.show(SearchListing.listing(of: hits), whenEmpty: "nothing found")
    return hits.isEmpty ? .findings : .done
  }

  private func found(_ context: Context) throws -> [SearchHit] {
    guard !words.isEmpty else {
      throw CommandFault.usage("no words to search for", try: "tickmark search border police")
    }
    return try context.ledger().search(words.joined(separator: " ")).filter { hit in
      common.article == nil || hit.article == common.article
    }
  }

  /// How many of a claim's longest words are looked for; the more of them another has, the liker it is.
  private static let compared = 6

  private func similar(to word: String, _ context: Context) throws -> [SearchHit] {
    let work = try context.work([word])
    guard let reference = try work.references([word]).first,
      let claim = work.dossier.claim(reference.number)
    else { return [] }
    let words = claim.text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let longest = Set(words.filter { $0.count > 3 }).sorted { ($1.count, $0) < ($0.count, $1) }
    var scores: [(hit: SearchHit, score: Int)] = []
    for word in longest.prefix(Search.compared) {
      for hit in try work.ledger.search(word) where hit.kind == .claim {
        if hit.article == work.dossier.slug, hit.number == claim.number { continue }
        if let index = scores.firstIndex(where: { $0.hit == hit }) {
          scores[index].score += 1
        } else {
          scores.append((hit, 1))
        }
      }
    }
    return scores.filter { $0.score > 1 }
      .sorted { ($1.score, $0.hit.number) < ($0.score, $1.hit.number) }.map(\.hit)
  }
}

enum SearchListing {
  private typealias Field = Listing<SearchHit>.Field

  static func listing(of hits: [SearchHit]) -> Listing<SearchHit> {
    Listing(
      schema: "search@1",
      fields: [
        Field(
          name: "article", heading: "article", json: { .string($0.article) },
          cell: { Ink($0.article) }),
        Field(
          name: "kind", heading: "in", json: { .string("\($0.kind)") },
          cell: { Ink("\($0.kind)", .faint) }),
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "text", heading: "text", json: { .string($0.text) }, cell: { Ink($0.text) },
          isFlexible: true),
      ], rows: hits)
  }
}
