import Claims

/// The words that would give away a source whose identity a report must not show.
struct ProtectedNames: Sendable {
  /// Folded words of names; one of them alone gives the source away.
  private var words: Set<String> = []
  /// Folded addresses, file names and hashes, found anywhere in a text.
  private var strings: [[UInt8]] = []

  /// A word of a name this short is too common to look for alone; the whole name still is.
  private static let shortestWord = 3

  init(of sources: some Sequence<Source>) {
    for source in sources {
      let names = [source.name, source.fileName.map(ProtectedNames.stem)].compactMap { $0 }
      for name in names { protect(name: name) }
      for whole in [source.name, source.address, source.fileName, source.sha256] {
        if let whole, !whole.isEmpty { strings.append(Array(FoldedText.of(whole).utf8)) }
      }
    }
  }

  private mutating func protect(name: String) {
    for word in ProtectedNames.words(of: name) where word.count >= ProtectedNames.shortestWord {
      words.insert(word)
    }
  }

  /// Whether the text names or describes one of them.
  func occur(in text: String) -> Bool {
    if words.isEmpty && strings.isEmpty { return false }
    if !words.isDisjoint(with: ProtectedNames.words(of: text)) { return true }
    let bytes = Array(FoldedText.of(text).utf8)
    return strings.contains { bytes.contains(run: $0) }
  }

  private static func words(of text: String) -> [String] {
    FoldedText.of(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func stem(_ fileName: String) -> String {
    fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
  }
}
