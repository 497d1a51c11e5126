/// The stage that gives words their tags, lemmas and trees, and finds the names.
enum Syntax {
  /// Needs the reading's sentences, and its tokens' ranges.
  static func read(_ reading: inout Reading, with model: Model, by reader: inout SyntaxReader) {
    reading.model = model.name
    let text = reading.text
    let forms = reading.sentences.map { sentence in
      reading.tokens[sentence.tokens].map { text[$0.range] }
    }
    for (index, syntax) in reader.read(forms).enumerated() {
      let sentence = reading.sentences[index]
      for (word, form) in forms[index].enumerated() {
        reading.tokens[sentence.tokens.lowerBound + word].take(
          syntax, word: word, first: sentence.tokens.lowerBound)
        reading.tokens[sentence.tokens.lowerBound + word].lemma = model.lemmas.lemma(
          of: form, syntax.tags[word].0, syntax.tags[word].1)
      }
      reading.mentions += syntax.names.map { name in
        let tokens = reading.tokens[sentence.tokens][offset: name.words]
        return Mention(kind: name.kind, form: .name, range: tokens)
      }
    }
  }
}

extension Token {
  /// Takes over what the network read of this word, which is word `word` of its sentence.
  fileprivate mutating func take(_ syntax: SentenceSyntax, word: Int, first: Int) {
    (partOfSpeech, tag) = syntax.tags[word]
    let head = syntax.heads[word]
    self.head = head == syntax.heads.count ? nil : first + head
    relation = syntax.relations[word]
  }
}

extension ArraySlice<Token> {
  /// The text from the first to the last word of a range of words, counted from the slice's start.
  fileprivate subscript(offset words: Range<Int>) -> TextRange {
    self[startIndex + words.lowerBound].range.union(self[startIndex + words.upperBound - 1].range)
  }
}
