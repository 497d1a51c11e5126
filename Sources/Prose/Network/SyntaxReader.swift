/// What the network reads in one sentence.
package struct SentenceSyntax: Sendable {
  package var tags: [(PartOfSpeech, PennTag)]
  /// Each word's head in the sentence; the number of words stands for the root.
  package var heads: [Int]
  package var relations: [Relation]
  package var names: [(words: Range<Int>, kind: Mention.Kind)]
}

/// Reads tags, trees and names with the network, some sentences at a time.
package struct SyntaxReader: Sendable {
  private let network: Network
  private var encoder: Encoder
  private var parser: Parser
  private let tagMask: [Float]
  private var tagScores: [Float] = []
  private var nameScores: [Float] = []

  /// Sentences are read together until they have this many words: enough to keep the matrix kernels
  /// busy, little enough to stay in the cache. From 64 to 320 the speed is the same.
  package static let batch = 128

  package init(_ network: Network) {
    self.network = network
    encoder = Encoder(network)
    parser = Parser(network)
    tagMask = NetworkLayout.mask(network.layout.tagCount, columns: network.layout.tags.columns)
  }

  /// Reads sentences, given as the forms of their words; each has at least one.
  package mutating func read(_ sentences: [[String]]) -> [SentenceSyntax] {
    var forms = FormTable()
    let numbers = sentences.map { sentence in
      sentence.map { forms.number(of: Array($0.utf8)[...]) }[...]
    }
    encoder.forget()
    return read(numbers, of: forms)
  }

  /// Forgets what it knows of forms.
  mutating func forget() { encoder.forget() }

  /// Reads sentences, given as the numbers of their words' forms; each has at least one word. The
  /// forms are those of the calls before, since it last forgot them, and more.
  mutating func read(_ sentences: [ArraySlice<Int>], of forms: FormTable) -> [SentenceSyntax] {
    encoder.prepare(forms)
    var results: [SentenceSyntax] = []
    var start = 0
    while start < sentences.count {
      var (end, words) = (start, 0)
      while end < sentences.count, words < SyntaxReader.batch {
        words += sentences[end].count
        end += 1
      }
      results += readBatch(sentences[start..<end])
      start = end
    }
    return results
  }

  private mutating func readBatch(_ sentences: ArraySlice<ArraySlice<Int>>) -> [SentenceSyntax] {
    encoder.encode(sentences)
    encoder.score(network.tagging, into: &tagScores)
    encoder.score(network.naming, into: &nameScores)
    let tags = (0..<encoder.wordCount).map { self.tags(tagScores, row: $0) }
    return zip(parser.parse(encoder), encoder.rows).map { state, rows in
      let tags = Array(tags[rows])
      let heads = state.heads.map(Int.init)
      let relations = state.relations.map { Relation(rawValue: $0) ?? .dep }
      return SentenceSyntax(
        tags: tags, heads: heads,
        relations: RelationRepair(tags: tags.map(\.0), heads: heads, relations: relations).repaired,
        names: SyntaxReader.names(nameScores, rows: rows))
    }
  }

  private func tags(_ scores: [Float], row: Int) -> (PartOfSpeech, PennTag) {
    let columns = network.layout.tags.columns
    return network.tags[
      network.kernels.best(scores, from: row * columns, mask: tagMask, from: 0, count: columns)]
  }

  private static func names(
    _ scores: [Float], rows: Range<Int>
  ) -> [(words: Range<Int>, kind: Mention.Kind)] {
    let labels = NameDecoder.labels(scores, rows: rows, columns: NetworkLayout.nameColumns)
    return NameLabel.names(in: labels).map { ($0.words, NameLabel.kinds[$0.kind]) }
  }
}
