import Claims

extension Coverage {
  /// Where the content words are, in words; they add up to all of them.
  var shares: [(count: Int, place: String)] {
    [
      (accepted, "in claims"), (attribution, "saying who says it"), (proposed, "only in proposals"),
      (waived, "waived"), (uncovered, "in no claim"),
    ]
  }
}
