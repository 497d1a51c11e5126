import Prose
import Testing

@testable import Claims

private let words = [
  "the", "mayor", "said", "that", "“", "”", "\"", "(", ")", ",", "and", "or", "not", "If", "Zoë",
  "Voss",
  "who", "built", "22", "percent", "according", "to", "after", "his", "they", "n't", "é", ".", "?",
  "including", "neither", "nor", "won", "is", "may", "’s", "of", "Tuesday", "respectively", ":",
]

/// A reading whose tags, heads and relations mean nothing.
private func nonsense(_ dice: inout Dice) throws -> Reading {
  var text = ""
  var tokens: [Token] = []
  let count = Int.random(in: 1...60, using: &dice)
  for index in 0..<count {
    let word = words.randomElement(using: &dice) ?? "the"
    let start = text.utf8.count
    text += word
    tokens.append(
      Token(
        range: TextRange(start, text.utf8.count),
        partOfSpeech: PartOfSpeech.allCases.randomElement(using: &dice) ?? .x,
        tag: PennTag.allCases.randomElement(using: &dice) ?? .xx, lemma: word.lowercased(),
        lowercased: word.lowercased(),
        head: index == 0 ? nil : Int.random(in: 0..<count, using: &dice),
        relation: Relation.allCases.randomElement(using: &dice) ?? .dep))
    if Bool.random(using: &dice) { text += " " }
  }
  let article = try ArticleText(text)
  return Reading(
    text: article, paragraphs: [article.range],
    sentences: [Sentence(range: article.range, paragraph: 0, tokens: 0..<count)], tokens: tokens)
}

@Test func `No claim's copied word differs from the text at its place`() throws {
  var dice = Dice(seed: 7)
  for _ in 0..<400 {
    let reading = try nonsense(&dice)
    for proposal in analysis(of: reading).proposals {
      for word in proposal.wording.words {
        guard case .copied(let range) = word.origin else { continue }
        #expect(reading.text[range] == word.text)
        #expect(proposal.spans.contains { $0.contains(range) })
      }
      for range in proposal.spans + proposal.facets.flatMap({ (facet: Facet) in facet.spans }) {
        #expect(reading.text.range.contains(range))
      }
    }
  }
}

@Test func `Every content word is held or reported as uncovered, and none is both`() throws {
  var dice = Dice(seed: 11)
  for _ in 0..<200 {
    let reading = try nonsense(&dice)
    let found = analysis(of: reading)
    var held = found.proposals.flatMap(\.spans)
    for attribution in found.attributions { held += attribution.source + attribution.cue }
    for word in contentWords(in: reading) {
      let isHeld = held.contains { $0.contains(word) }
      let isUncovered = found.uncovered.contains { $0.contains(word) }
      #expect(isHeld != isUncovered, "\(reading.text.string) at \(word)")
    }
  }
}

@Test func `A sentence longer than a tree can hold is read in pieces`() throws {
  let rows = (0..<700).map { (word: Int) -> String in
    "word word NOUN NN \(word) \(word == 0 ? "root" : "conj")"
  }
  let reading = try reading(rows.joined(separator: "\n"))
  #expect(SentenceTree.trees(of: 0, in: reading).map(\.count) == [512, 188])
  _ = analysis(of: reading)
}
