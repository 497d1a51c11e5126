import Prose

extension SentenceTree {
  /// Whether a report's source is somebody without a name: *officials*, *a person familiar with*, nobody.
  func isUnnamed(_ report: Report) -> Bool {
    guard let head = report.sourceHead, !report.source.isEmpty else { return true }
    if report.source.indices.contains(where: { pos($0) == .propn }) { return false }
    return pos(head) != .pron && !classes[head].contains(.institution)
  }

  func isDocument(_ report: Report) -> Bool {
    report.sourceHead.map { classes[$0].contains(.document) } == true
  }
}
