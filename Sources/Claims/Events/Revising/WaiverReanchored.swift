public import Prose

/// Waived words were found again in a new draft.
public struct WaiverReanchored: EventPayload, Hashable {
  public static let type = "waiver.reanchored"

  public var number: Int
  public var spans: [TextRange]
  /// The text at each span.
  public var quotes: [String]

  public init(number: Int, spans: [TextRange], quotes: [String]) {
    self.number = number
    self.spans = spans
    self.quotes = quotes
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("spans", spans)
    writer.seal("quotes", quotes)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    spans = try reader.openList("spans")
    quotes = try reader.sealedList("quotes")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard let index = dossier.waivers.firstIndex(where: { $0.number == number }) else {
      throw fault("there is no waiver \(number)")
    }
    dossier.waivers[index].anchors = try dossier.anchors(
      of: spans, saying: quotes, type: Self.type)
  }

  public var summary: String { "re-anchor waiver \(number)" }
  public var followsSilently: Bool { true }
}
