import Prose

/// Gives quotations that run over sentences, or stand alone, to the attribution they belong to.
struct QuotationOwners {
  private let trees: [SentenceTree]
  private let reading: Reading
  private(set) var attributions: Attributions
  private var owners: [Int?]

  init(
    trees: [SentenceTree], reading: Reading, quotations: Int, attributions: Attributions
  ) {
    self.trees = trees
    self.reading = reading
    self.attributions = attributions
    owners = Array(repeating: nil, count: quotations)
  }

  mutating func assign() {
    claimQuotations()
    for tree in trees.indices { adopt(in: tree) }
  }

  /// The attributions whose content holds a quotation own it.
  private mutating func claimQuotations() {
    for tree in trees.indices {
      for piece in attributions.quoted[tree] where owners[piece.quotation] == nil {
        let holders = attributions.placed[tree].filter { placed in
          !placed.report.content.isDisjoint(with: piece.words)
            && !piece.words.contains(placed.report.cueHead)
            && !placed.report.source.contains(piece.words.first ?? 0)
        }
        let holder = holders.min { $0.report.content.count < $1.report.content.count }
        owners[piece.quotation] = holder?.attribution
      }
    }
  }

  private mutating func adopt(in tree: Int) {
    for piece in attributions.quoted[tree] where !isHeld(piece, tree) {
      guard isWholeSentence(piece, tree), let owner = owner(of: piece, tree) else { continue }
      owners[piece.quotation] = owner
      attributions.extend(owner, with: trees[tree].ranges(piece.words), wholeTree: tree)
    }
  }

  private func isHeld(_ piece: QuotedWords, _ tree: Int) -> Bool {
    attributions.placed[tree].contains { placed in
      !placed.report.content.isDisjoint(with: piece.words)
        && !piece.words.contains(placed.report.cueHead)
    }
  }

  /// All of the sentence, but for a few words.
  private func isWholeSentence(_ piece: QuotedWords, _ tree: Int) -> Bool {
    let words = trees[tree].wordCount(TokenSet(0..<trees[tree].count))
    return words - piece.length <= 2 && piece.length >= 2
  }

  /// Who says a quotation that fills its sentence: whoever says its other sentences, the sentence before or
  /// after in the paragraph, or the end of the paragraph before.
  private mutating func owner(of piece: QuotedWords, _ tree: Int) -> Int? {
    if let owner = owners[piece.quotation] { return owner }
    if let owner = neighbour(tree, tree - 1, sameParagraph: true) { return owner }
    if let owner = neighbour(tree, tree + 1, sameParagraph: true) { return owner }
    return neighbour(tree, tree - 1, sameParagraph: false)
  }

  private mutating func neighbour(_ tree: Int, _ other: Int, sameParagraph: Bool) -> Int? {
    guard trees.indices.contains(other) else { return nil }
    let (here, there) = (trees[tree].sentence, trees[other].sentence)
    let distance = reading.sentences[here].paragraph - reading.sentences[there].paragraph
    guard sameParagraph ? distance == 0 : distance == 1 else { return nil }
    if let owned = attributions.quoted[other].last(where: { owners[$0.quotation] != nil }) {
      return owners[owned.quotation]
    }
    return attributions.continued[other] ?? introducer(other)
  }

  /// *She put it this way:* or *Hill commented,* before the quotation.
  private mutating func introducer(_ tree: Int) -> Int? {
    guard let last = trees[tree].forms.last, last == ":" || last == "," else { return nil }
    if let report = trees[tree].openReport() {
      return attributions.introduce(report, in: trees, tree)
    }
    return last == ":" ? attributions.placed[tree].last?.attribution : nil
  }
}
