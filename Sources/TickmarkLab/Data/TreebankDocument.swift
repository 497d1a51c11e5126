import Prose

/// A document of a treebank, with its text rebuilt from the words.
struct TreebankDocument: Sendable {
  /// The words and the white space between them; paragraphs are set off by an empty line.
  var text: [UInt8] = []
  var sentences: [TreebankSentence] = []
}

/// A sentence of a treebank.
struct TreebankSentence: Sendable {
  var words: [TreebankWord] = []
  var startsParagraph = false
  /// Names marked in the treebank, if it marks any, as ranges of words.
  var names: [TreebankName]?
}

/// A name, as a range of its sentence's words.
struct TreebankName: Hashable, Sendable {
  var words: Range<Int>
  var kind: Mention.Kind
}

/// A syntactic word with its gold analysis.
struct TreebankWord: Sendable {
  var form: String
  var lemma: String
  var part: PartOfSpeech
  /// Nil where the treebank's tag is not of the Penn set.
  var tag: PennTag?
  /// The head's index in the sentence; the number of words stands for the root.
  var head: Int
  var relation: Relation
  /// Where the word stands in its document's text, in bytes.
  var range: Range<Int>
  /// Opening and closing brackets of entities (GUM's `Entity=`).
  var entity: String
}
