/// Brings an article under check, with the claims the program proposes.
public struct ImportArticle: Command {
  public var slug: String
  public var content: ArticleContent
  /// What the program proposes about the content's text.
  public var analysis: Analysis

  public init(slug: String, content: ArticleContent, analysis: Analysis) {
    self.slug = slug
    self.content = content
    self.analysis = analysis
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard dossier.revisions.isEmpty else {
      throw Refusal(
        code: "article.exists", message: "\(dossier.slug) is already under check",
        remedy: "tickmark revise \(dossier.slug) FILE")
    }
    guard Slug.isValid(slug) else {
      throw Refusal(
        code: "article.bad-slug", message: "\"\(slug)\" cannot be an article's short name",
        remedy: "use letters, digits and hyphens, at most \(Slug.lengthLimit) of them")
    }
    let claims = analysis.proposals.enumerated().map { index, proposal in
      ClaimAdded(
        number: dossier.numbering.claims + index + 1, origin: .machine,
        body: ClaimBody(of: proposal, in: content.text, analysis: analysis))
    }
    return [ArticleImported(slug: slug, content: content)] + claims
  }
}
