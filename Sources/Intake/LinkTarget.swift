import Claims

/// Judges where a link leads.
enum LinkTarget {
  static func problem(of target: String) -> ArticleLayout.Link.Problem? {
    guard !target.isEmpty else { return .missing }
    if target.hasPrefix("#") || target == "/" || target == "TODO" || target == "TK" {
      return .placeholder
    }
    let scheme = target.prefix { $0 != ":" && $0 != "/" && $0 != "?" }
    guard scheme.endIndex < target.endIndex, target[scheme.endIndex] == ":" else { return nil }
    return ["http", "https", "mailto", "tel", "ftp"].contains(scheme.lowercased()) ? nil : .unsafe
  }
}
