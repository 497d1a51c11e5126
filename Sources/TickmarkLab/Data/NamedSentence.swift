import FoundationEssentials
import Prose

/// A sentence whose names are marked, without a tree.
struct NamedSentence: Sendable {
  var forms: [String] = []
  var names: [TreebankName] = []
  /// Whether names that are neither person, organisation nor place are marked too.
  var marksOthers = true

  /// Adds a word with its label: `O`, or `B-` or `I-` and a kind. An `I-` that does not follow its kind
  /// starts a name.
  mutating func add(_ form: Substring, label: Substring, continues: Bool) {
    forms.append(String(form))
    guard let kind = NamedSentence.kinds[label.dropFirst(2)] else { return }
    let index = forms.count - 1
    if continues, let last = names.last, last.words.upperBound == index, last.kind == kind {
      names[names.count - 1].words = last.words.lowerBound..<index + 1
    } else {
      names.append(TreebankName(words: index..<index + 1, kind: kind))
    }
  }

  private static let kinds: [Substring: Mention.Kind] = [
    "PER": .person, "ORG": .organisation, "LOC": .place, "MISC": .other,
  ]

  /// Sentences of a file of the Universal NER project (`.iob2`).
  static func universal(at path: String) throws -> [NamedSentence] {
    try sentences(at: path, separator: "\t") { sentence, fields in
      guard fields.count >= 3 else { return }
      sentence.marksOthers = false
      sentence.add(fields[1], label: fields[2], continues: fields[2].hasPrefix("I-"))
    }
  }

  /// Sentences of wikigold: a word and its label a line, `I-` throughout. Hyphens are cut off as the
  /// treebanks do.
  static func wikigold(at path: String) throws -> [NamedSentence] {
    try sentences(at: path, separator: " ") { sentence, fields in
      guard fields.count >= 2, fields[0] != "-DOCSTART-" else { return }
      for part in hyphenParts(fields[0]) { sentence.add(part, label: fields[1], continues: true) }
    }
  }

  private static func hyphenParts(_ form: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = form
    while let dash = rest.firstIndex(of: "-"), dash > rest.startIndex,
      rest.index(after: dash) < rest.endIndex, rest[rest.index(before: dash)].isLetter
    {
      parts += [rest[..<dash], rest[dash...dash]]
      rest = rest[rest.index(after: dash)...]
    }
    return parts + [rest]
  }

  private static func sentences(
    at path: String, separator: Character,
    add: (inout NamedSentence, [Substring]) -> Void
  ) throws -> [NamedSentence] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var sentences = [NamedSentence()]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if sentences.last?.forms.isEmpty == false { sentences.append(NamedSentence()) }
      } else if !line.hasPrefix("#") || separator == " " {
        add(&sentences[sentences.count - 1], line.split(separator: separator))
      }
    }
    return sentences.filter { !$0.forms.isEmpty }
  }
}
