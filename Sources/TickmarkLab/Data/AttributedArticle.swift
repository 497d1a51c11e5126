import FoundationEssentials
import Prose

/// An article of PolNeAR with the attributions that its first annotator marked.
struct AttributedArticle: Sendable {
  /// The words of each role; any may be empty.
  struct Attribution: Hashable, Sendable {
    var source: [TextRange] = []
    var cue: [TextRange] = []
    var content: [TextRange] = []
  }

  var text: ArticleText
  var attributions: [Attribution]

  /// - Throws: when the text is none, or a range of the annotation lies outside it.
  init(text: ArticleText, annotation: String) throws {
    self.text = text
    var entities: [Substring: [TextRange]] = [:]
    var events: [Attribution] = []
    let starts = CodePointStarts(of: text)
    for line in annotation.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1 else { continue }
      if fields[0].hasPrefix("T") {
        entities[fields[0]] = starts.ranges(inBrat: fields[1])
      } else if fields[0].hasPrefix("E") {
        events.append(Attribution(roles: fields[1], entities))
      }
    }
    attributions = events
  }

  /// All articles of a folder with `text` and `attributions`; those that are no valid text are left out.
  static func all(in folder: String) throws -> [AttributedArticle] {
    let files = FileManager.default
    let annotations = try files.contentsOfDirectory(atPath: "\(folder)/attributions").sorted()
    return try files.contentsOfDirectory(atPath: "\(folder)/text").sorted().compactMap { name in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/text/\(name)")))
      guard name.hasSuffix(".txt"), let text = try? ArticleText(validating: bytes) else {
        return nil
      }
      guard let first = annotations.first(where: { $0.hasPrefix(name.dropLast(4)) }) else {
        return nil
      }
      let annotation = try Data(contentsOf: URL(filePath: "\(folder)/attributions/\(first)"))
      return try AttributedArticle(
        text: text, annotation: String(decoding: annotation, as: UTF8.self))
    }
  }
}

extension AttributedArticle.Attribution {
  /// The roles of a brat event: `Attribution:T4 Content:T3 Cue:T2 Source2:T1`.
  fileprivate init(roles: Substring, _ entities: [Substring: [TextRange]]) {
    for role in roles.split(separator: " ") {
      let parts = role.split(separator: ":")
      guard parts.count == 2, let ranges = entities[parts[1]] else { continue }
      switch parts[0].prefix(while: \.isLetter) {
      case "Source": source += ranges
      case "Cue": cue += ranges
      case "Content": content += ranges
      default: break
      }
    }
  }
}

extension CodePointStarts {
  /// The ranges of a brat entity, `Source 89 106;110 120`.
  fileprivate func ranges(inBrat entity: Substring) -> [TextRange] {
    entity.drop { $0 != " " }.split(separator: ";").compactMap { pair in
      let ends = pair.split(separator: " ").compactMap { Int($0) }
      return ends.count == 2 ? range(ends[0], ends[1]) : nil
    }
  }
}
