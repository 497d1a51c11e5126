/// A form a report can be handed out in; every one carries the same facts.
public enum Format: String, CaseIterable, Hashable, Sendable {
  case html
  case markdown
  case csv
  case json

  /// What a file of this form is named after the dot.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }

  /// From a name as a person types it, or a file's extension: `html`, `md`.
  public init?(_ name: some StringProtocol) {
    let name = name.lowercased()
    let format = Format.allCases.first { $0.rawValue == name || $0.fileExtension == name }
    guard let format = format ?? (name == "htm" ? .html : nil) else { return nil }
    self = format
  }
}

/// The report's bytes in a format: the same report gives the same bytes, always.
public func render(_ report: AuditReport, as format: Format) -> [UInt8] {
  switch format {
  case .html: ReportHTML.bytes(of: report)
  case .markdown: ReportMarkdown.bytes(of: report)
  case .csv: ReportCSV.bytes(of: report)
  case .json: ReportJSON.bytes(of: report)
  }
}
