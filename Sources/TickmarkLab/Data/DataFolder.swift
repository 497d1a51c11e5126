import FoundationEssentials
import Prose

/// The folder that holds the development data, by concept and set.
struct DataFolder: Sendable {
  let path: String

  func treebank(_ name: String) throws -> [TreebankDocument] {
    try TreebankFile.documents(at: "\(path)/treebanks/\(name).conllu")
  }

  func sentences(_ name: String) throws -> [TreebankSentence] {
    try treebank(name).flatMap(\.sentences)
  }

  /// Sentences with names that the model may be trained on; the test part stays for measuring.
  func namedForTraining() throws -> [NamedSentence] {
    try NamedSentence.universal(at: "\(path)/ner/uner-ewt-dev.iob2")
      + NamedSentence.wikigold(at: "\(path)/ner/wikigold.txt")
  }

  func namedForMeasuring() throws -> [NamedSentence] {
    try NamedSentence.universal(at: "\(path)/ner/uner-ewt-test.iob2")
  }

  func vectors(limit: Int) throws -> WordVectors {
    try WordVectors(at: "\(path)/vectors/glove-6b-50d-top50k.txt", limit: limit)
  }

  func figures(_ kind: String) throws -> [FigureCase] {
    try FigureCase.all(at: "\(path)/recognizers/\(kind)-a.json")
  }

  func attributedArticles(_ part: String) throws -> [AttributedArticle] {
    try AttributedArticle.all(in: "\(path)/polnear/\(part)")
  }

  func propositions(_ part: String) throws -> [PropositionSentence] {
    try PropositionSentence.all(at: "\(path)/propsegment/\(part).jsonl")
  }

  func factLens(_ part: String) throws -> [SplitSentence] {
    try SplitSentence.factLens(at: "\(path)/factlens/\(part).jsonl")
  }

  /// The guideline's examples lie beside the folder, among the articles.
  func workedExamples() throws -> [SplitSentence] {
    try SplitSentence.examples(at: "\(path)/../articles/worked-examples.jsonl")
  }
}
