/// The forms of file an article can be handed in as.
public enum IntakeFormat: String, CaseIterable, Sendable {
  case text
  case markdown

  /// The name of what decodes it, with the version of its rules.
  public var decoder: String {
    switch self {
    case .text: "text@1"
    case .markdown: "markdown@1"
    }
  }

  /// By the name a person gives: `md`, `markdown`, `txt`, `text`; nil for anything else.
  public init?(named name: String) {
    switch name.lowercased() {
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// The form a file's name promises; a name that promises nothing is taken for plain text.
  public init(ofFileNamed name: String) {
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    self = IntakeFormat(named: ending) ?? .text
  }
}
