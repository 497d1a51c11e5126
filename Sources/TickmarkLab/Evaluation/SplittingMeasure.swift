import Claims
import Prose

/// How well claims agree with those that people split sentences into: wordings match by their words.
struct SplittingMeasure {
  private(set) var all = MacroScore()
  /// Over the sentences that hold more than one claim.
  private(set) var compound = MacroScore()
  /// Sentences with one claim, and how many of them were split.
  private(set) var indivisible = 0
  private(set) var split = 0
  /// Claims that were made though nobody may make them.
  private(set) var forbidden = 0

  /// The share of indivisible sentences that were split, in per cent.
  var oversplit: Double { 100 * Double(split) / Double(max(1, indivisible)) }

  /// - Parameter threshold: how much of their words two wordings must share to match, 0 to 1.
  init(_ sentences: [SplitSentence], _ reader: Reader, threshold: Double) {
    for sentence in sentences {
      let proposals = analysis(of: reader.read(sentence.text)).proposals
      add(Set(proposals.map(\.wording.text)), sentence, threshold)
    }
  }

  private mutating func add(_ found: Set<String>, _ sentence: SplitSentence, _ threshold: Double) {
    forbidden +=
      Set(sentence.forbidden.map(SplittingMeasure.plain))
      .intersection(found.map(SplittingMeasure.plain)).count
    let gold = Set(sentence.claims)
    guard !gold.isEmpty else { return }
    let (left, right) = (found.map(WordBag.init), gold.map(WordBag.init))
    let hits = Matching.size(left.count, right.count) {
      left[$0].similarity(to: right[$1]) >= threshold
    }
    all.add(hits: hits, found: found.count, gold: gold.count)
    if sentence.claims.count > 1 {
      compound.add(hits: hits, found: found.count, gold: gold.count)
    } else {
      indivisible += 1
      split += found.count > 1 ? 1 : 0
    }
  }

  /// The words alone, without articles: the same claim however it is written.
  private static func plain(_ text: String) -> [String] {
    WordBag.words(of: text.lowercased()).filter { !["the", "a", "an"].contains($0) }
  }
}
