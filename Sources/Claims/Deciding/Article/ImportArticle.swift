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

/// The short name of an article, as a person types it.
public enum Slug {
  static let lengthLimit = 60

  /// Lower-case ASCII letters, digits and single hyphens; a letter or digit at both ends.
  public static func isValid(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count <= lengthLimit
      && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLetterOrDigit) }
      && !text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A short name made of a title or a file's name; nil where no letter is left.
  public static func make(from text: String) -> String? {
    var words: [[UInt8]] = [[]]
    for byte in text.lowercased().utf8 {
      if isLetterOrDigit(byte) {
        words[words.count - 1].append(byte)
      } else if byte != 0x27, byte < 0x80, words.last != [] {
        words.append([])
      }
    }
    var slug = ""
    for word in words where !word.isEmpty {
      let longer = (slug.isEmpty ? "" : "\(slug)-") + String(decoding: word, as: UTF8.self)
      if longer.utf8.count > lengthLimit { break }
      slug = longer
    }
    return isValid(slug) ? slug : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
