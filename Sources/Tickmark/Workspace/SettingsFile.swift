import TOMLKit

/// A TOML file of settings.
struct SettingsFile {
  var path: String
  var table: TOMLTable

  /// Nil where there is no such file.
  ///
  /// - Throws: ``CommandFault`` with the place of what is no TOML.
  static func read(_ path: String, shownAs name: String? = nil) throws -> SettingsFile? {
    guard FileSystem.exists(path) else { return nil }
    let bytes = try FileSystem.read(path, limit: 1 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFault(
        code: "config.not-utf8", message: "the settings are not UTF-8",
        remedy: "edit \(name ?? path)",
        place: name ?? path)
    }
    do {
      return SettingsFile(path: name ?? path, table: try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      let (line, column) = (error.source.begin.line, error.source.begin.column)
      let excerpt = Excerpt(ofLine: line, column: column, in: bytes)
      throw CommandFault(
        code: "config.invalid", message: error.description.firstLine,
        remedy: "edit \(name ?? path)",
        place: "\(name ?? path):\(line):\(column)", excerpts: excerpt.map { [$0] } ?? [])
    }
  }

  /// The text of a setting named `table.key`.
  func value(of key: String) -> String? {
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count == 2, let value = table[parts[0]]?.table?[parts[1]] else { return nil }
    return value.string ?? value.int.map(String.init) ?? value.bool.map(String.init)
  }

  /// The file's text with one setting changed, everything else as it was.
  static func text(_ text: String, setting key: String, to value: String) -> String {
    let parts = key.split(separator: ".").map(String.init)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let entry = "\(parts[1]) = \(value.tomlQuoted)"
    guard let head = lines.firstIndex(where: { $0.trimmingSpaces == "[\(parts[0])]" }) else {
      let gap = text.isEmpty || text.hasSuffix("\n\n") ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
      return text + gap + "[\(parts[0])]\n\(entry)\n"
    }
    var index = head + 1
    while index < lines.count, !lines[index].trimmingSpaces.hasPrefix("[") {
      let name = lines[index].prefix { $0 != "=" }.trimmingSpaces
      if name == parts[1] {
        lines[index] = entry
        return lines.joined(separator: "\n")
      }
      index += 1
    }
    lines.insert(entry, at: head + 1)
    return lines.joined(separator: "\n")
  }
}

extension String {
  var firstLine: String { split(separator: "\n").first.map(String.init) ?? self }

  /// The text as a TOML basic string.
  fileprivate var tomlQuoted: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(Character(scalar))
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
