/// `"12b"`.
extension ClaimReference: FieldValue {
  var json: JSON { .string(description) }

  init?(json: JSON) {
    guard case .string(let text) = json else { return nil }
    self.init(parsing: text)
  }
}

extension FieldWriter {
  /// `claim` or `flag`; neither for the article.
  mutating func open(target: Target) {
    switch target {
    case .article: break
    case .claim(let reference): open("claim", reference)
    case .flag(let number): open("flag", number)
    }
  }
}

extension FieldReader {
  func target() throws -> Target {
    if let reference: ClaimReference = try openIfPresent("claim") { return .claim(reference) }
    if let number: Int = try openIfPresent("flag") { return .flag(number) }
    return .article
  }
}
