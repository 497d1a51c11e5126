import Claims
import Prose

/// How well the finest units, facets and claims without any, agree with a reader's propositions: sets of
/// words match at a Jaccard index of 0.8 (the measure of PropSegmEnt).
struct FacetMeasure {
  private(set) var raw = MacroScore()
  /// The same, with punctuation left out on both sides.
  private(set) var withoutPunctuation = MacroScore()

  static let threshold = 0.8

  init(_ sentences: [PropositionSentence], _ reader: Reader) {
    for sentence in sentences {
      let proposals = analysis(of: reader.read(sentence.text)).proposals
      let units = proposals.flatMap { $0.facets.isEmpty ? [$0.spans] : $0.facets.map(\.spans) }
      let found = units.map(sentence.words(of:))
      let words = Set(sentence.tokens.indices.filter(sentence.isWord))
      FacetMeasure.add(Set(found), sentence.propositions, to: &raw)
      FacetMeasure.add(
        Set(found.map { $0.intersection(words) }),
        Set(sentence.propositions.map { $0.intersection(words) }), to: &withoutPunctuation)
    }
  }

  private static func add(
    _ found: Set<Set<Int>>, _ gold: Set<Set<Int>>, to score: inout MacroScore
  ) {
    let (found, gold) = (found.filter { !$0.isEmpty }, gold.filter { !$0.isEmpty })
    let (left, right) = (Array(found), Array(gold))
    let hits = Matching.size(left.count, right.count) { row, column in
      let shared = left[row].intersection(right[column]).count
      let all = left[row].count + right[column].count - shared
      return Double(shared) / Double(all) >= threshold - 1e-9
    }
    score.add(hits: hits, found: left.count, gold: right.count)
  }
}

extension PropositionSentence {
  fileprivate func words(of spans: [TextRange]) -> Set<Int> {
    Set(tokens.indices.filter { index in spans.contains { $0.overlaps(tokens[index]) } })
  }

  /// Whether a token is a word or money's sign, not punctuation.
  fileprivate func isWord(_ token: Int) -> Bool {
    guard let first = text[tokens[token]].first else { return false }
    return first.isLetter || first.isNumber || "$%€£".contains(first)
  }
}
