/// An article came under check. The first event of an article's log.
public struct ArticleImported: EventPayload, Hashable {
  public static let type = "article.imported"

  /// The short name a person types.
  public var slug: String
  public var content: ArticleContent

  public init(slug: String, content: ArticleContent) {
    self.slug = slug
    self.content = content
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("slug", slug)
    content.write(to: &writer)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    slug = try reader.open("slug")
    content = try ArticleContent(from: reader)
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard dossier.revisions.isEmpty else { throw fault("the article is already there") }
    dossier.slug = slug
    content.append(to: &dossier, stamp: stamp)
  }

  public var summary: String { "import \(slug)" }
}
