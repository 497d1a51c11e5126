/// A new draft took the place of the text under check.
public struct ArticleRevised: EventPayload, Hashable {
  public static let type = "article.revised"

  public var content: ArticleContent

  public init(content: ArticleContent) { self.content = content }

  public var fields: EventFields {
    var writer = FieldWriter()
    content.write(to: &writer)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    content = try ArticleContent(from: FieldReader(Self.type, fields))
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard !dossier.revisions.isEmpty else { throw fault("there is no article to revise") }
    content.append(to: &dossier, stamp: stamp)
    for index in dossier.claims.indices { dossier.claims[index].outcome = nil }
  }

  public var summary: String { "revise the text" }
}
