import Prose

/// Writes a reading's sentences as CoNLL-U (universaldependencies.org/format). White space between
/// words is written as one space in `# text`.
struct ReadingCoNLLU {
  private let reading: Reading
  private let name: String?

  init(document: ReadingDocument) {
    reading = document.reading
    name = document.name.map { name in
      String(name.map { $0.isWhitespace ? "_" : $0 })
    }
  }

  func bytes() -> [UInt8] {
    var output: [UInt8] = []
    if let name { append("# newdoc id = \(name)\n", to: &output) }
    for index in reading.sentences.indices { append(sentence: index, to: &output) }
    return output
  }

  private func append(sentence index: Int, to output: inout [UInt8]) {
    let sentence = reading.sentences[index]
    guard !sentence.tokens.isEmpty else { return }
    if index == 0 || reading.sentences[index - 1].paragraph != sentence.paragraph {
      append("# newpar\n", to: &output)
    }
    append("# sent_id = \(name.map { $0 + "-" } ?? "")\(index + 1)\n# text = ", to: &output)
    for token in sentence.tokens {
      append(form(token), to: &output)
      if !isGlued(token), token + 1 < sentence.tokens.upperBound { append(" ", to: &output) }
    }
    append("\n", to: &output)
    for token in sentence.tokens { append(word: token, of: sentence, to: &output) }
    append("\n", to: &output)
  }

  private func append(word index: Int, of sentence: Sentence, to output: inout [UInt8]) {
    let token = reading.tokens[index]
    let head = token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0
    let fields = [
      String(index - sentence.tokens.lowerBound + 1), form(index),
      token.lemma.isEmpty ? "_" : token.lemma, token.partOfSpeech.name, token.tag.name, "_",
      String(head), token.relation.name, "_", isGlued(index) ? "SpaceAfter=No" : "_",
    ]
    append(fields.joined(separator: "\t") + "\n", to: &output)
  }

  /// The word as it stands in the text, white space inside it as one space.
  private func form(_ index: Int) -> String {
    let form = reading.text[reading.tokens[index].range]
    guard form.utf8.contains(where: { $0 <= 0x20 }) else { return form }
    return form.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the next word follows without white space.
  private func isGlued(_ index: Int) -> Bool {
    index + 1 < reading.tokens.count
      && reading.tokens[index + 1].range.start == reading.tokens[index].range.end
  }

  private func append(_ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
