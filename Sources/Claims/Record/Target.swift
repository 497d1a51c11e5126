/// What a flag or a note is about.
public enum Target: Hashable, Sendable {
  case article
  case claim(ClaimReference)
  case flag(Int)
}

extension Target: CustomStringConvertible {
  public var description: String {
    switch self {
    case .article: "the article"
    case .claim(let reference): reference.description
    case .flag(let number): "flag \(number)"
    }
  }
}
