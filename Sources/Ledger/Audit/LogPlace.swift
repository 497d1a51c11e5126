import Claims

/// What an editor calls a log.
enum LogPlace {
  /// The desk, or the slug that an article's own events give it; nil where none of them does. The
  /// listings are not asked: they are what is doubted.
  static func name(of kind: LogKind, _ records: [EventRecord]) -> String? {
    if kind == .desk { return "desk" }
    // The import is among the first few events.
    for record in records.prefix(8) {
      guard let leaf = try? Leaf(parsing: record.leaf), leaf.type == ArticleImported.type,
        let slug = leaf.fields["slug"]?.string
      else { continue }
      return slug
    }
    return nil
  }
}
