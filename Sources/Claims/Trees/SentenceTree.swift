import Prose

/// A sentence as a dependency tree: words by their index from 0, with children, subtrees and paths.
///
/// A sentence of more than ``TokenSet/capacity`` words is several trees, cut where it is full. A word whose
/// head lies outside its tree, or in a loop, hangs from the tree's root.
///
/// Large and never changed: a class, so that rules share it.
final class SentenceTree: Sendable {
  /// The index of the sentence in the reading.
  let sentence: Int
  /// The index, in the reading's tokens, of the tree's first word.
  let offset: Int
  let count: Int
  let root: Int
  /// Lower-case text of each word.
  let forms: [String]
  /// The words that are quotation marks.
  let quoteMarks: TokenSet
  /// The words in round brackets.
  let bracketed: TokenSet
  /// The third-person pronouns, by form.
  let pronouns: TokenSet
  /// The words of people's names.
  let people: TokenSet
  /// The words of other names.
  let things: TokenSet
  /// The pronouns for people of which the reader knows whom they mean, and those that it left open.
  let knownPronouns: TokenSet
  let openPronouns: TokenSet
  private let spellings: [String]
  /// What the lexicon knows of each word's lemma.
  let classes: [WordClass]
  private let tokens: [Token]
  private let relations: [Relation]
  private let heads: [Int]
  private let childStarts: [Int]
  private let childList: [Int]
  private let subtrees: [TokenSet]

  /// The trees of a sentence: one, unless it is very long; none where it has no words.
  static func trees(of sentence: Int, in reading: Reading) -> [SentenceTree] {
    let range = reading.sentences[sentence].tokens
    return stride(from: range.lowerBound, to: range.upperBound, by: TokenSet.capacity).map {
      start in
      let end = min(start + TokenSet.capacity, range.upperBound)
      return SentenceTree(sentence: sentence, words: start..<end, reading: reading)
    }
  }

  private init(sentence: Int, words: Range<Int>, reading: Reading) {
    let tokens = reading.tokens
    let spellings = words.map { reading.text[tokens[$0].range] }
    let forms = words.map { tokens[$0].lowercased }
    let classes = words.map { WordClass.of(tokens[$0]) }
    var repair = TreeRepair(
      heads: SentenceTree.soundHeads(of: words, in: tokens), words: words, forms: forms,
      classes: classes, reading: reading)
    repair.run()
    let heads = SentenceTree.unlooped(repair.heads)
    self.sentence = sentence
    offset = words.lowerBound
    count = words.count
    self.tokens = tokens
    root = heads.firstIndex(of: -1) ?? 0
    self.spellings = spellings
    self.forms = forms
    quoteMarks = TokenSet(
      forms.indices.lazy.filter {
        // The tag first: comparing with letters outside ASCII is slow, and most words are no marks.
        tokens[words.lowerBound + $0].partOfSpeech == .punct && Self.quoteSigns.contains(forms[$0])
      })
    (people, things, knownPronouns, openPronouns) = SentenceTree.names(words, in: reading)
    bracketed = SentenceTree.bracketed(forms, tokens[words])
    pronouns = TokenSet(forms.indices.lazy.filter { PronounForm(forms[$0]) != nil })
    self.classes = classes
    (childStarts, childList) = SentenceTree.children(under: heads)
    subtrees = SentenceTree.subtrees(under: heads)
    self.heads = heads
    relations = repair.relations
  }

  /// The word's reading.
  subscript(_ word: Int) -> Token { tokens[offset + word] }

  /// The head of a word; nil for the root.
  func head(_ word: Int) -> Int? { heads[word] < 0 ? nil : heads[word] }

  /// The words that depend on this one, in text order.
  func children(_ word: Int) -> ArraySlice<Int> {
    childList[childStarts[word]..<childStarts[word + 1]]
  }

  func relation(_ word: Int) -> Relation { relations[word] }
  func tag(_ word: Int) -> PennTag { tokens[offset + word].tag }
  func pos(_ word: Int) -> PartOfSpeech { tokens[offset + word].partOfSpeech }
  func lemma(_ word: Int) -> String { tokens[offset + word].lemma }
  func range(_ word: Int) -> TextRange { tokens[offset + word].range }

  /// The word as the text has it.
  func spelling(_ word: Int) -> String { spellings[word] }

  /// A word with all that depends on it, directly or not.
  func subtree(_ word: Int) -> TokenSet { subtrees[word] }

  /// The first child with the relation.
  func child(_ word: Int, _ wanted: Relation) -> Int? {
    children(word).first { relation($0) == wanted }
  }

  /// The first child with one of the relations.
  func child(_ word: Int, _ relations: Relation...) -> Int? {
    children(word).first { relations.contains(relation($0)) }
  }

  /// The words between this one and the root, nearest first.
  func ancestors(_ word: Int) -> [Int] {
    var path: [Int] = []
    var next = heads[word]
    while next >= 0 {
      path.append(next)
      next = heads[next]
    }
    return path
  }

  /// The words of a set as ranges of the text; words that touch or stand side by side are joined.
  func ranges(_ words: TokenSet) -> [TextRange] {
    var found: [TextRange] = []
    var previous = -2
    for word in words.indices {
      if word == previous + 1, let last = found.popLast() {
        found.append(last.union(range(word)))
      } else {
        found.append(range(word))
      }
      previous = word
    }
    return found
  }
}

extension SentenceTree {
  /// The words of people's names and of others, and the pronouns for people, known and open.
  private static func names(
    _ words: Range<Int>, in reading: Reading
  ) -> (TokenSet, TokenSet, TokenSet, TokenSet) {
    var (people, things, known, open) = (TokenSet(), TokenSet(), TokenSet(), TokenSet())
    guard let first = words.first, let last = words.last else {
      return (people, things, known, open)
    }
    let range = reading.tokens[first].range.union(reading.tokens[last].range)
    let start = reading.mentions.firstSorted { $0.range.start >= range.start }
    for mention in reading.mentions[start...].prefix(while: { $0.range.start < range.end }) {
      for token in reading.tokens(in: mention.range) where words.contains(token) {
        let word = token - words.lowerBound
        switch mention.form {
        case .name where mention.kind == .person: people.insert(word)
        case .name: things.insert(word)
        case .pronoun where mention.entity != nil: known.insert(word)
        case .pronoun: open.insert(word)
        case .role: continue
        }
      }
    }
    return (people, things, known, open)
  }

  /// Heads within the tree, from its first word; -1 for the one root. Every word reaches the root.
  private static func soundHeads(of words: Range<Int>, in tokens: [Token]) -> [Int] {
    var heads = words.map { word -> Int in
      guard let head = tokens[word].head, words.contains(head), head != word else { return -1 }
      return head - words.lowerBound
    }
    let root = heads.firstIndex(of: -1) ?? 0
    if heads.isEmpty { return [] }
    heads[root] = -1
    for word in heads.indices where word != root && heads[word] < 0 { heads[word] = root }
    breakLoops(in: &heads, root: root)
    return heads
  }

  private static func bracketed(_ forms: [String], _ tokens: ArraySlice<Token>) -> TokenSet {
    var bracketed = TokenSet()
    var depth = 0
    for (word, token) in tokens.enumerated() {
      if depth > 0 { bracketed.insert(word) }
      guard token.partOfSpeech == .punct else { continue }
      if forms[word] == "(" { depth += 1 }
      if forms[word] == ")" { depth -= 1 }
    }
    return bracketed
  }

  /// Heads that lead to the root from every word, whatever a repair did.
  private static func unlooped(_ heads: [Int]) -> [Int] {
    guard let root = heads.firstIndex(of: -1) else { return heads }
    var heads = heads
    breakLoops(in: &heads, root: root)
    return heads
  }

  private static func breakLoops(in heads: inout [Int], root: Int) {
    // 0 not seen, 1 on the present path, 2 known to reach the root
    var state = [UInt8](repeating: 0, count: heads.count)
    state[root] = 2
    for word in heads.indices where state[word] == 0 {
      var next = word
      while state[next] == 0 {
        state[next] = 1
        next = heads[next]
      }
      let (end, isLoop) = (next, state[next] == 1)
      next = word
      while state[next] == 1 {
        state[next] = 2
        next = heads[next]
      }
      if isLoop { heads[end] = root }
    }
  }

  private static func children(under heads: [Int]) -> ([Int], [Int]) {
    var starts = [Int](repeating: 0, count: heads.count + 1)
    for head in heads where head >= 0 { starts[head + 1] += 1 }
    for index in heads.indices { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: max(0, heads.count - 1))
    for word in heads.indices where heads[word] >= 0 {
      list[next[heads[word]]] = word
      next[heads[word]] += 1
    }
    return (starts, list)
  }

  /// Each word with all that hangs from it, gathered from the leaves up.
  private static func subtrees(under heads: [Int]) -> [TokenSet] {
    var subtrees = heads.indices.map { TokenSet([$0]) }
    var open = [Int](repeating: 0, count: heads.count)
    for head in heads where head >= 0 { open[head] += 1 }
    for leaf in heads.indices.filter({ open[$0] == 0 }) {
      var word = leaf
      while heads[word] >= 0 {
        let head = heads[word]
        subtrees[head].formUnion(subtrees[word])
        open[head] -= 1
        if open[head] > 0 { break }
        word = head
      }
    }
    return subtrees
  }
}
