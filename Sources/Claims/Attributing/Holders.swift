import Prose

/// Says who each attribution's source is, by name where the text leaves no doubt.
struct Holders {
  private let reading: Reading
  private let names: EntityNames
  /// The last person named as speaking, with the paragraph.
  private var last: (name: String, paragraph: Int)?

  init(_ reading: Reading, names: EntityNames) {
    self.reading = reading
    self.names = names
  }

  /// The source's name, or its words where there is none; nil where nobody is named.
  ///
  /// *Who* is whom it stands for. *He* or *she* without a link is who spoke last, at most a paragraph
  /// back.
  mutating func holder(of report: Report, in tree: SentenceTree) -> String? {
    guard let head = report.sourceHead, !report.source.isEmpty else { return nil }
    var source = Subject(head: head, words: report.source)
    if tree.isRelativizer(head), let whole = tree.relativeHolder(of: report.cueHead) {
      source = whole
    }
    let paragraph = reading.sentences[tree.sentence].paragraph
    if let name = name(of: source, in: tree) {
      if tree.pos(source.head) != .pron || last == nil { last = (name, paragraph) }
      return name
    }
    if ["he", "she"].contains(tree.forms[source.head]), let last, paragraph - last.paragraph <= 1 {
      return last.name
    }
    if tree.pos(source.head) != .pron { last = nil }
    return words(of: source, in: tree)
  }

  /// The name of the person or body that the source's head, or its apposition, mentions.
  private func name(of source: Subject, in tree: SentenceTree) -> String? {
    if tree.child(source.head, .conj).map(source.words.contains) == true { return nil }
    let heads = [source.head] + tree.children(source.head).filter { tree.relation($0) == .appos }
    for head in heads where source.words.contains(head) {
      guard let mention = mention(at: head, in: tree), mention.kind != .place else { continue }
      if let name = names.name(of: mention) { return name }
      if mention.form == .name { return reading.text[mention.range] }
    }
    return nil
  }

  /// The mention whose last or first word is the head.
  private func mention(at head: Int, in tree: SentenceTree) -> Mention? {
    var first = head
    while first >= 0, head - first < 5 {
      if let mention = names.mention(at: tree.range(first)),
        mention.range.end >= tree.range(head).end
      {
        return mention
      }
      first -= 1
    }
    return nil
  }

  private func words(of source: Subject, in tree: SentenceTree) -> String {
    let words = tree.shortened(source.words, at: source.head)
    let openers = tree.children(source.head).filter {
      tree.relation($0) == .case && $0 < source.head
    }
    return tree.ranges(words.subtracting(TokenSet(openers))).map { reading.text[$0] }
      .joined(separator: " ")
  }
}

extension SentenceTree {
  /// Whom *who* stands for in the clause that holds the verb.
  func relativeHolder(of verb: Int) -> Subject? {
    for clause in [verb] + ancestors(verb) where relation(clause) == .aclRelcl {
      return antecedent(ofClause: clause)
    }
    return nil
  }
}
