import Prose

/// All sentences the network is trained on.
struct TrainingData: Sendable {
  var vocabulary: Vocabulary
  var vectors: WordVectors
  var sentences: [TrainingSentence] = []

  /// Longer sentences are left out.
  private static let longest = 120

  init(treebanks: [TreebankSentence], named: [NamedSentence], vectors: WordVectors) {
    vocabulary = Vocabulary(treebanks, named: named)
    self.vectors = vectors
    for sentence in treebanks where sentence.words.count <= TrainingData.longest {
      sentences.append(treeSentence(sentence))
    }
    for sentence in named where sentence.forms.count <= TrainingData.longest {
      sentences.append(namedSentence(sentence))
    }
  }

  private func treeSentence(_ sentence: TreebankSentence) -> TrainingSentence {
    let words = sentence.words
    return TrainingSentence(
      variants: variants(words.map(\.form)), tags: words.map(vocabulary.tagClass),
      tree: (words.map { Int32($0.head) }, words.map(\.relation.rawValue)),
      names: sentence.names.map { TrainingData.labels($0, count: words.count) })
  }

  private func namedSentence(_ sentence: NamedSentence) -> TrainingSentence {
    TrainingSentence(
      variants: variants(sentence.forms), tags: sentence.forms.map { _ in nil }, tree: nil,
      names: TrainingData.labels(sentence.names, count: sentence.forms.count),
      marksOthers: sentence.marksOthers)
  }

  /// As written, in small letters, in capitals, with initial capitals.
  private func variants(_ forms: [String]) -> [WordRows] {
    let capitals = forms.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return [forms, forms.map { $0.lowercased() }, forms.map { $0.uppercased() }, capitals]
      .map { vocabulary.rows(of: $0, vectors) }
  }

  private static func labels(_ names: [TreebankName], count: Int) -> [Int] {
    var labels = [Int](repeating: NameLabel.outside, count: count)
    for name in names {
      guard let kind = NameLabel.kinds.firstIndex(of: name.kind) else { continue }
      for index in name.words {
        labels[index] =
          index == name.words.lowerBound ? NameLabel.first(kind) : NameLabel.later(kind)
      }
    }
    return labels
  }
}
