/// The stage that gives words their tags, lemmas and trees, and finds the names.
///
/// What it works out of word forms is kept from one text to the next.
struct Syntax: Sendable {
  private let model: Model
  private var reader: SyntaxReader
  private var forms = FormTable()

  init(_ model: Model) {
    self.model = model
    reader = SyntaxReader(model.network)
  }

  /// Needs the reading's sentences, and its tokens' ranges.
  mutating func read(_ reading: inout Reading) {
    reading.model = model.name
    // With more forms it starts anew, so that memory does not grow: their vectors take 6 MB.
    if forms.forms.count > FormTable.roomFor { forget() }
    let bytes = reading.text.bytes
    let numbers = reading.tokens.map { token in
      forms.number(of: bytes[token.range.start..<token.range.end])
    }
    let sentences = reading.sentences.map { numbers[$0.tokens] }
    for (index, syntax) in reader.read(sentences, of: forms).enumerated() {
      let sentence = reading.sentences[index]
      for (word, form) in sentences[index].enumerated() {
        take(
          syntax, word: word, of: form, first: sentence.tokens.lowerBound,
          into: &reading.tokens[sentence.tokens.lowerBound + word])
      }
      reading.mentions += syntax.names.map { name in
        let tokens = reading.tokens[sentence.tokens][offset: name.words]
        return Mention(kind: name.kind, form: .name, range: tokens)
      }
    }
  }

  private mutating func forget() {
    forms = FormTable()
    reader.forget()
  }

  /// Gives a token what was read of it, which is word `word` of its sentence.
  private mutating func take(
    _ syntax: SentenceSyntax, word: Int, of form: Int, first: Int, into token: inout Token
  ) {
    (token.partOfSpeech, token.tag) = syntax.tags[word]
    let head = syntax.heads[word]
    token.head = head == syntax.heads.count ? nil : first + head
    token.relation = syntax.relations[word]
    token.lowercased = forms.forms[form].lowercased
    token.lemma = forms.lemma(of: form, token.partOfSpeech, token.tag, by: model.lemmas)
  }
}

extension ArraySlice<Token> {
  /// The text from the first to the last word of a range of words, counted from the slice's start.
  fileprivate subscript(offset words: Range<Int>) -> TextRange {
    self[startIndex + words.lowerBound].range.union(self[startIndex + words.upperBound - 1].range)
  }
}
