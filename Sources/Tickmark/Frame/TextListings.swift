import Claims
import Prose

/// The tables of the text itself.
enum TextListings {
  struct Passage {
    var number: Int
    var range: TextRange
    var text: String
    var place: String
  }

  static func unchecked(_ dossier: Dossier) -> Listing<Passage> {
    listing("unchecked@1", dossier.coverage.unchecked, dossier)
  }

  /// The sentences as they are read now.
  static func sentences(_ dossier: Dossier) -> Listing<Passage> {
    guard let revision = dossier.revision else { return listing("sentences@1", [], dossier) }
    let reading = Reader().read(
      revision.text,
      in: ReadingContext(dateline: revision.dateline, blocks: revision.layout.checkedRanges))
    return listing("sentences@1", reading.sentences.map(\.range), dossier)
  }

  private static func listing(
    _ schema: String, _ ranges: [TextRange], _ dossier: Dossier
  ) -> Listing<Passage> {
    typealias Field = Listing<Passage>.Field
    let passages = ranges.enumerated().map { index, range in
      Passage(
        number: index + 1, range: range, text: dossier.revision?.text[range] ?? "",
        place: dossier.revision?.layout.parts.first { $0.range.contains(range.start) }?.kind
          .rawValue ?? "")
    }
    return Listing(
      schema: schema,
      fields: [
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "part", heading: "part", json: { .string($0.place) },
          cell: { Ink($0.place, .faint) }),
        Field(
          name: "text", heading: "words", json: { .string($0.text) },
          cell: { Ink($0.text.replacing("\n", with: " ")) }, isFlexible: true),
      ], rows: passages)
  }
}
