public import Prose

/// Which of an article's content words are accounted for. The counts add up to the article exactly.
public struct Coverage: Hashable, Sendable {
  /// All content words of the checked parts.
  public var words: Int
  /// In claims that a person took up.
  public var accepted: Int
  /// In proposals only.
  public var proposed: Int
  /// In the words that attribute a claim, checked with it.
  public var attribution: Int
  public var waived: Int
  public var uncovered: Int
  /// The runs of words that nothing accounts for, in text order.
  public var unchecked: [TextRange]
  /// Those words one by one.
  public var uncheckedWords: [TextRange]

  /// In claims, the attributing words included.
  public var claimed: Int { accepted + proposed + attribution }

  /// How many of a thousand words are accounted for, rounded down.
  public var permille: Int { words == 0 ? 1000 : (words - uncovered) * 1000 / words }
}

extension Dossier {
  /// Withdrawn claims and waivers no longer cover anything.
  public var coverage: Coverage {
    var (accepted, proposed, attributions) = ([TextRange](), [TextRange](), [TextRange]())
    // Field by field: a claim is large to copy.
    for index in claims.indices where claims[index].withdrawal == nil {
      let ranges = claims[index].anchors.map(\.range)
      if claims[index].isAccepted { accepted += ranges } else { proposed += ranges }
      if let attribution = claims[index].attribution {
        attributions += attribution.source + attribution.cue
      }
    }
    let waived = waivers.filter(\.isActive).flatMap(\.ranges)
    let covers = [Cover(accepted), Cover(proposed), Cover(attributions), Cover(waived)]
    let words = revision?.contentWords ?? []
    let classes = words.map { word in covers.firstIndex { $0.meets(word) } }
    func count(_ index: Int?) -> Int { classes.count { $0 == index } }
    return Coverage(
      words: words.count, accepted: count(0), proposed: count(1), attribution: count(2),
      waived: count(3), uncovered: count(nil), unchecked: runs(of: words, where: classes),
      uncheckedWords: zip(words, classes).filter { $0.1 == nil }.map(\.0))
  }

  /// Runs of uncovered words that follow each other within one part.
  private func runs(of words: [TextRange], where classes: [Int?]) -> [TextRange] {
    let parts = revision?.layout.parts.map(\.range) ?? []
    var (runs, isRunning) = ([TextRange](), false)
    for (word, kind) in zip(words, classes) {
      guard kind == nil else {
        isRunning = false
        continue
      }
      if isRunning, let last = runs.last, !parts.contains(where: { $0.parts(last, word) }) {
        runs[runs.count - 1] = last.union(word)
      } else {
        runs.append(word)
      }
      isRunning = true
    }
    return runs
  }

  /// Whether waivers account for all of a claim's words.
  public func isWaived(_ claim: Claim, as reason: WaiverReason? = nil) -> Bool {
    let cover = Cover(
      waivers.filter { $0.isActive && (reason == nil || $0.reason == reason) }.flatMap(\.ranges))
    guard !cover.isEmpty, !claim.ranges.isEmpty else { return false }
    let words = (revision?.contentWords ?? []).filter { word in
      claim.ranges.contains { $0.overlaps(word) }
    }
    return words.isEmpty
      ? claim.ranges.allSatisfy(cover.holds) : words.allSatisfy(cover.meets)
  }
}

extension TextRange {
  /// Whether one of the two lies in this range and the other does not.
  fileprivate func parts(_ left: TextRange, _ right: TextRange) -> Bool {
    contains(left.end - 1) != contains(right.start)
  }
}

/// Stretches of text, to ask whether words meet them.
private struct Cover {
  private let ranges: [TextRange]

  init(_ ranges: [TextRange]) { self.ranges = joined(ranges) }

  var isEmpty: Bool { ranges.isEmpty }

  func meets(_ word: TextRange) -> Bool { first(endingAfter: word.start)?.overlaps(word) ?? false }

  func holds(_ range: TextRange) -> Bool {
    first(endingAfter: range.start)?.contains(range) ?? false
  }

  /// By bisection: the ranges are in order and apart.
  private func first(endingAfter offset: Int) -> TextRange? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count ? ranges[low] : nil
  }
}
