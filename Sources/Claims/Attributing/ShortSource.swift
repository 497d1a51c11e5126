import Prose

extension SentenceTree {
  /// A source's words without what else is said of it: clauses and appositions behind its name.
  func shortened(_ source: TokenSet, at head: Int?) -> TokenSet {
    guard let head else { return source }
    var words = source
    for child in children(head) {
      switch relation(child) {
      case .aclRelcl, .acl, .appos, .parataxis: words.subtract(subtree(child))
      default: break
      }
    }
    return words.contains(head) ? trimmed(words) : source
  }
}
