import Claims
import Prose
import Testing

/// Drafts changed at random. For every claim it is known whether its meaning was touched and where its
/// sentence went, so that a verdict kept wrongly, or a claim put in the wrong place, cannot pass.
struct MutationTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `never keeps a verdict on changed words, nor puts a claim in the wrong place`(
    seed: UInt64
  ) throws {
    let (bench, draft) = try revised(seed: seed)
    for claim in bench.dossier.claims where claim.outcome?.keepsVerdict ?? true {
      let sentence = claim.number - 1
      #expect(!draft.touched.contains(sentence), "claim \(claim.number) in: \(draft.text)")
      let start = try #require(claim.ranges.first?.start)
      #expect(
        draft.places(of: sentence).contains { $0.contains(start) },
        "claim \(claim.number) in: \(draft.text)")
    }
  }

  @Test func `seldom calls a claim stale without need`() throws {
    var (untouched, kept) = (0, 0)
    for seed in 1000..<1060 as Range<UInt64> {
      let (bench, draft) = try revised(seed: seed)
      for claim in bench.dossier.claims where !draft.touched.contains(claim.number - 1) {
        guard !draft.places(of: claim.number - 1).isEmpty else { continue }
        untouched += 1
        if claim.outcome?.keepsVerdict ?? true { kept += 1 }
      }
    }
    // Copies beside their original, and neighbours of changed sentences that lean on them, are the rest.
    #expect(kept * 100 > untouched * 90, "\(kept) of \(untouched)")
  }

  private func revised(seed: UInt64) throws -> (Workbench, MutatedDraft) {
    var dice = Dice(seed: seed)
    var draft = MutatedDraft()
    var bench = try Workbench(draft.marked)
    let references = bench.dossier.claims.map { ClaimReference($0.number) }
    try bench.run(Verify(references: references, verdict: .unverifiable, rationale: "no record"))
    for _ in 0..<dice.number(1..<4) { draft.mutate(&dice) }
    try bench.revise(draft.text)
    return (bench, draft)
  }
}

/// A story of much the same sentences, and what happened to it.
struct MutatedDraft {
  struct Line {
    /// The sentence's number in the story; nil for one that was not in it.
    var origin: Int?
    var text: String
    var endsParagraph = false
  }

  private(set) var lines: [Line]
  /// The sentences whose claim no longer says the same.
  private(set) var touched: Set<Int> = []

  init() {
    let months = ["March", "April", "May", "June"]
    let things = ["ten buses", "six trams", "ten trams", "six buses", "nine ferries", "two trains"]
    lines = (0..<12).map { index in
      let subject = index % 3 == 2 ? "She" : index % 2 == 0 ? "The council" : "Anna Berg"
      let text =
        "\(subject) bought \(things[index % 6]) in \(months[index % 4]) for the \(index % 2 == 0 ? "old" : "new") line."
      return Line(origin: index, text: text, endsParagraph: index % 4 == 3)
    }
  }

  /// The text with every claim, a sentence without its last words, in brackets.
  var marked: String {
    joined { line in
      guard let cut = line.text.firstRange(of: " for the") else { return line.text }
      return "[\(line.text[..<cut.lowerBound])]\(line.text[cut.lowerBound...])"
    }
  }

  var text: String { joined(\.text) }

  /// The bytes at which a sentence of the story can be said to stand: where it went, or where a copy
  /// stands beside a neighbour that the story gives it.
  func places(of sentence: Int) -> [Range<Int>] {
    var (offset, places) = (0, [Range<Int>]())
    for (index, line) in lines.enumerated() {
      let end = offset + line.text.utf8.count
      if line.origin == sentence || isCopy(index, of: sentence) { places.append(offset..<end) }
      offset = end + (line.endsParagraph ? 2 : 1)
    }
    return places
  }

  private func isCopy(_ index: Int, of sentence: Int) -> Bool {
    func words(_ lines: [Line], _ index: Int) -> [Substring]? {
      lines.indices.contains(index) ? lines[index].text.split(separator: " ") : nil
    }
    let story = MutatedDraft().lines
    return words(lines, index) == words(story, sentence)
      && (words(lines, index - 1) == words(story, sentence - 1)
        || words(lines, index + 1) == words(story, sentence + 1))
  }

  private func joined(_ text: (Line) -> String) -> String {
    lines.map { text($0) + ($0.endsParagraph ? "\n\n" : " ") }.joined()
  }

  mutating func mutate(_ dice: inout Dice) {
    let index = dice.number(0..<lines.count)
    switch dice.number(0..<12) {
    case 0: replace(index, "bought", "has not bought")
    case 1: replace(index, "bought", "allegedly bought")
    case 2: replace(index, " in M", " in N")
    case 3: replace(index, "ten", "eleven")
    case 4: replace(index, "six", "sixteen")
    case 5: replace(index, "The council", "The mayor")
    case 6: rename(index)
    case 7: lines.insert(Line(text: lines[index].text), at: dice.number(0..<(lines.count + 1)))
    case 8: lines.remove(at: index)
    case 9: lines.insert(Line(text: "The weather was fine."), at: index)
    case 10: move(index, to: dice.number(0..<lines.count))
    default: restyle()
    }
  }

  private mutating func replace(_ index: Int, _ words: String, _ others: String) {
    guard let range = lines[index].text.firstRange(of: words) else { return }
    lines[index].text.replaceSubrange(range, with: others)
    if let origin = lines[index].origin { touched.insert(origin) }
  }

  /// Another name, which also changes who *she* is in the next sentence.
  private mutating func rename(_ index: Int) {
    guard lines[index].text.contains("Anna Berg") else { return }
    replace(index, "Anna Berg", "Eva Roth")
    for next in lines[(index + 1)...] where next.text.hasPrefix("She") {
      if let origin = next.origin, origin == (lines[index].origin ?? -9) + 1 {
        touched.insert(origin)
      }
    }
  }

  /// A sentence that leans on another means what it says only behind it.
  private mutating func move(_ index: Int, to place: Int) {
    guard !lines[index].text.hasPrefix("She") else { return }
    let line = lines.remove(at: index)
    lines.insert(line, at: place)
  }

  /// Typography only.
  private mutating func restyle() {
    for index in lines.indices {
      lines[index].text = lines[index].text.split(separator: " ").joined(separator: "  ")
    }
  }
}
