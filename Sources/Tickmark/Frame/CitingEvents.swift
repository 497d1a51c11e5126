import Claims

/// The events that keep a source's own words, or where they stand, beside the one that records it.
struct CitingEvents {
  private var source = 0
  /// By number.
  private(set) var indices: [Int] = []

  /// - Parameter event: The one that is erased; another than a source's has none.
  init(of event: Int, in events: [Event]) {
    guard events.indices.contains(event),
      let recorded = events[event].payload as? SourceRecorded
    else { return }
    source = recorded.number
    indices = events.filter { event in
      guard let cited = event.payload as? SourceCited, cited.source == source else { return false }
      return (cited.quote ?? cited.locator) != nil
    }.map(\.stamp.index)
  }

  /// Says what is to be erased next.
  func tell(in context: Context, of slug: String, reason: FieldsErased.Reason) {
    if indices.isEmpty { return }
    let keep = indices.count == 1 ? "event keeps" : "events keep"
    context.console.note(
      "\(indices.count) \(keep) words of source \(source), or where they stand; erase next:")
    for index in indices {
      context.console.note(
        "  \("tickmark erase \(index) -a \(slug) --reason \(reason.rawValue)", .accent)")
    }
  }
}
