public import Prose

/// A person said that words need no check.
public struct WaiverAdded: EventPayload, Hashable {
  public static let type = "waiver.added"

  public var number: Int
  public var reason: WaiverReason
  public var spans: [TextRange]
  /// The text at each span.
  public var quotes: [String]
  public var comment: String?

  public init(
    number: Int, reason: WaiverReason, spans: [TextRange], quotes: [String], comment: String? = nil
  ) {
    self.number = number
    self.reason = reason
    self.spans = spans
    self.quotes = quotes
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("reason", term: reason)
    writer.open("spans", spans)
    writer.seal("quotes", quotes)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    reason = try reader.term("reason")
    spans = try reader.openList("spans")
    quotes = try reader.sealedList("quotes")
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard number > dossier.waivers.last?.number ?? 0 else {
      throw fault("the number \(number) is already given")
    }
    let anchors = try dossier.anchors(of: spans, saying: quotes, type: Self.type)
    dossier.waivers.append(
      Waiver(number: number, anchors: anchors, reason: reason, comment: comment, stamp: stamp))
  }

  public func reserve(in numbering: inout Numbering) {
    numbering.waivers = max(numbering.waivers, number)
  }

  public var summary: String { "waiver \(number): \(reason.rawValue)" }
}
