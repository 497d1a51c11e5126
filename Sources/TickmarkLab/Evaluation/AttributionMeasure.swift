import Claims
import Prose

/// How well attributions agree with those that annotators marked.
struct AttributionMeasure {
  /// Contents share a word, and the sources do where the annotator marked one.
  private(set) var relaxed = Score()
  /// Source and content are exactly the annotator's words.
  private(set) var exact = Score()
  private(set) var sourceWords = Score()
  private(set) var cueWords = Score()
  private(set) var contentWords = Score()

  /// The words of an attribution's roles, as indices.
  struct Roles: Hashable {
    var source: Set<Int>
    var cue: Set<Int>
    var content: Set<Int>
  }

  init(_ articles: [AttributedArticle], _ reader: Reader) {
    for article in articles {
      let words = TextWords(of: article.text)
      let gold = article.attributions.map {
        Roles(
          source: words.within($0.source), cue: words.within($0.cue),
          content: words.within($0.content))
      }
      let found = analysis(of: reader.read(article.text)).attributions.map {
        Roles(
          source: words.within($0.source), cue: words.within($0.cue),
          content: words.within($0.content))
      }
      add(gold.filter { !$0.content.isEmpty }, found.filter { !$0.content.isEmpty })
    }
  }

  private mutating func add(_ gold: [Roles], _ found: [Roles]) {
    let matched = AttributionMeasure.pairs(gold, found)
    let close = matched.count { pair in
      !pair.gold.content.isDisjoint(with: pair.found.content)
        && (pair.gold.source.isEmpty || !pair.gold.source.isDisjoint(with: pair.found.source))
    }
    let same = matched.count { pair in
      pair.gold.content == pair.found.content && pair.gold.source == pair.found.source
    }
    relaxed = relaxed + Score(hits: close, found: found.count, gold: gold.count)
    exact = exact + Score(hits: same, found: found.count, gold: gold.count)
    addWords(\.source, gold, found, to: &sourceWords)
    addWords(\.cue, gold, found, to: &cueWords)
    addWords(\.content, gold, found, to: &contentWords)
  }

  private func addWords(
    _ role: KeyPath<Roles, Set<Int>>, _ gold: [Roles], _ found: [Roles], to score: inout Score
  ) {
    let gold = gold.reduce(into: Set<Int>()) { $0.formUnion($1[keyPath: role]) }
    let found = found.reduce(into: Set<Int>()) { $0.formUnion($1[keyPath: role]) }
    score =
      score + Score(hits: gold.intersection(found).count, found: found.count, gold: gold.count)
  }

  /// Pairs the most alike first, each once; what shares neither content nor cue is no pair.
  private static func pairs(_ gold: [Roles], _ found: [Roles]) -> [(gold: Roles, found: Roles)] {
    var candidates: [(likeness: Double, gold: Int, found: Int)] = []
    for (row, one) in gold.enumerated() {
      for (column, other) in found.enumerated()
      where !one.content.isDisjoint(with: other.content) || !one.cue.isDisjoint(with: other.cue) {
        candidates.append((likeness(one, other), row, column))
      }
    }
    candidates.sort { ($0.likeness, $0.gold, $0.found) > ($1.likeness, $1.gold, $1.found) }
    var (usedGold, usedFound) = (Set<Int>(), Set<Int>())
    return candidates.compactMap { candidate in
      guard !usedGold.contains(candidate.gold), !usedFound.contains(candidate.found) else {
        return nil
      }
      usedGold.insert(candidate.gold)
      usedFound.insert(candidate.found)
      return (gold[candidate.gold], found[candidate.found])
    }
  }

  private static func likeness(_ left: Roles, _ right: Roles) -> Double {
    dice(left.source, right.source) + dice(left.cue, right.cue)
      + dice(left.content, right.content)
  }

  private static func dice(_ left: Set<Int>, _ right: Set<Int>) -> Double {
    let all = left.count + right.count
    return all == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(all)
  }
}
