public import Claims
public import Prose

/// The text under check, and what stands where in it.
public struct ReportedArticle: Hashable, Sendable {
  public internal(set) var text: ArticleText
  public internal(set) var parts: [ArticleLayout.Part]
  public internal(set) var links: [ArticleLayout.Link]
}

/// A revision of the article, and what became of the claims in it.
public struct ReportedRevision: Hashable, Sendable {
  public let number: Int
  public let title: String
  public let address: String?
  public let dateline: CivilDate?
  public let decoder: String
  public let model: String
  public let fileName: Disclosed<String>?
  public let textSHA256: String
  public let originalSHA256: String
  public let stamp: ReportedStamp
}
