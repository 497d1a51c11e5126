import Claims
import Prose
import Testing

struct ReviseArticleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// The claims stand in brackets.
    var old: String
    var new: String
    /// What becomes of them, by number.
    var outcomes: [AnchorOutcome]
    var testDescription: String { name }

    init(_ name: String, _ old: String, _ new: String, _ outcomes: AnchorOutcome...) {
      self.name = name
      self.old = old
      self.new = new
      self.outcomes = outcomes
    }
  }

  static let story =
    "Rain fell on Monday. The mayor said [the council bought ten buses] in March. [Two trams left]. Nobody was hurt."
  static let plain = story.filter { $0 != "[" && $0 != "]" }

  private static func swapping(_ words: String, for others: String) -> String {
    guard let range = plain.firstRange(of: words) else { preconditionFailure(words) }
    return plain.replacingSubrange(range, with: others)
  }

  static let cases = [
    Case("the same text", story, plain, .unchanged, .unchanged),
    Case("a sentence before", story, "It began early. " + plain, .unchanged, .unchanged),
    Case("a sentence behind", story, plain + " The end came.", .unchanged, .unchanged),
    Case("a number", story, swapping("ten", for: "nine"), .stale, .unchanged),
    Case(
      "a digit", "[Ten of 14,000 jobs went]. It rained.", "Ten of 14,300 jobs went. It rained.",
      .stale),
    Case(
      "a negation in the claim", story, swapping("bought", for: "has not bought"), .stale,
      .unchanged),
    Case(
      "a negation before the claim", story, swapping("said the", for: "said not the"), .stale,
      .unchanged),
    Case("a denial around the claim", story, swapping("said", for: "denied"), .stale, .unchanged),
    Case(
      "a hedge around the claim", story, swapping("said the", for: "said perhaps the"), .stale,
      .unchanged),
    Case(
      "a name around the claim", story, swapping("The mayor", for: "Anna Berg"), .stale, .unchanged),
    Case(
      "a date around the claim", story, swapping("in March", for: "in April"), .stale, .unchanged),
    Case(
      "quotation marks around the claim", story,
      swapping("the council bought ten buses", for: "“the council bought ten buses”"), .stale,
      .unchanged),
    Case("a question", story, swapping("left.", for: "left?"), .unchanged, .stale),
    Case(
      "a falsehood", story, swapping("Two trams left", for: "It is false that two trams left"),
      .unchanged, .stale),
    Case(
      "a plain word around the claim", story, swapping("The mayor", for: "The tired mayor"),
      .contextEdited, .unchanged),
    Case(
      "a word inside the claim", story, swapping("ten buses", for: "ten red buses"), .stale,
      .unchanged),
    Case(
      "curly quotes and dashes", "[It's \"over\" - he left]. Rain.", "It’s “over” — he left. Rain.",
      .unchanged),
    Case(
      "a letter encoded otherwise", "[The café closed]. Rain.", "The cafe\u{301} closed. Rain.",
      .unchanged),
    Case(
      "spaces and line breaks", "[The café closed early]. Rain.", "The  café\nclosed early. Rain.",
      .unchanged),
    Case("the sentence is cut", story, swapping(" Two trams left.", for: ""), .unchanged, .cut),
    Case(
      "paragraphs change places", "[Ten buses came].\n\n[Two trams left].\n\nRain fell all day.",
      "Rain fell all day.\n\nTen buses came.\n\nTwo trams left.", .unchanged, .unchanged),
    Case(
      "a sentence goes to the end", "[Ten buses came]. [Two trams left]. Rain fell all day.",
      "Two trams left. Rain fell all day. Ten buses came.", .moved, .unchanged),
    Case(
      "the sentence comes twice, side by side", story,
      swapping("Two trams left.", for: "Two trams left. Two trams left."), .unchanged, .ambiguous),
    Case(
      "a copy of the sentence elsewhere", story,
      plain + " We know this. Two trams left. So it goes.",
      .unchanged, .unchanged),
    Case(
      "the claim comes twice in its sentence", story,
      swapping("ten buses in March", for: "ten buses in March and the council bought ten buses"),
      .ambiguous, .unchanged),
    Case(
      "another she", "Anna Berg spoke. [She bought ten buses]. Rain fell.",
      "Eva Roth spoke. She bought ten buses. Rain fell.", .stale),
    Case(
      "another she, further up", "Anna Berg spoke. It was late. [She bought ten buses]. Rain fell.",
      "Eva Roth spoke. It was late. She bought ten buses. Rain fell.", .stale),
    Case(
      "the same she, the weather in between",
      "Anna Berg spoke. [She bought ten buses]. Rain fell.",
      "Anna Berg spoke. The rain was heavy. She bought ten buses. Rain fell.", .contextEdited),
    Case(
      "the sentence is taken apart",
      "[The council bought ten new buses] and rain fell on the town all day. So what.",
      "The council bought ten new buses. Then rain fell upon everything else here all through that day. So what.",
      .stale),
    Case(
      "another text altogether", story, "Prices rose. Nothing else was known about them.", .cut,
      .cut),
  ]

  @Test(arguments: cases)
  func `says what became of each claim`(example: Case) throws {
    var bench = try Workbench(example.old)
    try bench.revise(example.new)
    let outcomes = bench.dossier.claims.prefix(example.outcomes.count)
      .map { $0.outcome ?? .unchanged }
    #expect(outcomes == example.outcomes)
    #expect(try bench.folded() == bench.dossier)
  }

  @Test(arguments: cases)
  func `keeps verdicts only on what still stands, and says the words there`(example: Case) throws {
    var bench = try Workbench(example.old)
    let references = bench.dossier.claims.map { ClaimReference($0.number) }
    try bench.run(Verify(references: references, verdict: .unverifiable, rationale: "no record"))
    let quotes = bench.dossier.claims.map { $0.anchors.map(\.quote) }
    try bench.revise(example.new)
    let text = try #require(bench.dossier.revision?.text)
    for (claim, old) in zip(bench.dossier.claims, quotes) {
      let keeps = claim.outcome?.keepsVerdict ?? true
      #expect((claim.verdict() != nil) == keeps)
      #expect(claim.anchors.allSatisfy { $0.holds(in: text) })
      #expect(
        claim.wording.words.allSatisfy { word in
          guard case .copied(let range) = word.origin else { return true }
          return text[range].utf8.elementsEqual(word.text.utf8)
        })
      guard keeps else { continue }
      #expect(claim.stage == .checked)
      #expect(claim.anchors.map { plainWords($0.quote) } == old.map(plainWords))
    }
  }

  @Test(arguments: cases)
  func `the first draft again restores every verdict`(example: Case) throws {
    var bench = try Workbench(example.old)
    let references = bench.dossier.claims.map { ClaimReference($0.number) }
    try bench.run(Verify(references: references, verdict: .unverifiable, rationale: "no record"))
    let before = bench.dossier.claims
    let text = try #require(bench.dossier.revision?.text.string)
    try bench.revise(example.new)
    try bench.revise(text)
    for (claim, old) in zip(bench.dossier.claims, before) {
      #expect(claim.stage == old.stage)
      #expect(claim.anchors == old.anchors)
      #expect(claim.verdict() == old.verdict())
    }
  }

  @Test func `the same draft changes nothing`() throws {
    var bench = try Workbench(Self.story)
    #expect(try bench.revise(Self.plain) == 0)
  }

  @Test func `new sentences become proposals, and dropped ones stay dropped`() throws {
    var bench = try Workbench("[Ten buses came]. [Two trams left]. Rain fell.")
    try bench.run(DropClaims(numbers: [2], reason: "no claim"))
    try bench.revise(
      "Ten buses came. Two trams left. Rain fell. Five boats sank.",
      proposing: ["Ten buses came", "Two trams left", "Five boats sank"])
    #expect(
      bench.dossier.claims.map(\.text) == ["Ten buses came", "Two trams left", "Five boats sank"])
    #expect(try bench.claim(3).stage == .proposed)
  }

  @Test func `a waiver stays on its words, or is withdrawn when they change`() throws {
    var bench = try Workbench("[Ten buses came]. Read more here. It rained on Monday.")
    try bench.run(Waive(spans: [bench.span("Read more here")], reason: .boilerplate))
    try bench.run(Waive(spans: [bench.span("It rained on Monday")], reason: .commonKnowledge))
    try bench.revise("So it was. Ten buses came. Read more here. It rained on Tuesday.")
    #expect(bench.dossier.waivers.map(\.isActive) == [true, false])
    #expect(bench.dossier.waivers[0].ranges == [try bench.span("Read more here")])
  }

  @Test func `a relative date means another day on another date line`() throws {
    var bench = try Workbench("[Ten buses came yesterday]. [Two trams left].") { analysis, _ in
      let span = analysis.proposals[0].spans[0]
      analysis.proposals[0].details = [
        Detail(
          kind: .date, range: TextRange(span.end - 9, span.end), text: "yesterday",
          value: .time(TimeValue(timex: "2026-03-01", type: .date)))
      ]
    }
    try bench.revise(
      "Ten buses came yesterday. Two trams left.",
      dateline: CivilDate(year: 2026, month: 3, day: 5))
    #expect(bench.dossier.claims.map(\.outcome) == [.stale, nil])
  }

  @Test func `a full name put in for a surname must still stand`() throws {
    var bench = try Workbench("Anna Berg came. [Berg bought ten buses]. Rain fell.") {
      analysis, text in
      let name = Word(text: "Anna", origin: .inserted(.fullName))
      analysis.proposals[0].wording.words.insert(name, at: 0)
    }
    var other = bench
    try bench.revise("Anna Berg came by train. Berg bought ten buses. Rain fell.")
    #expect(try bench.claim(1).outcome == nil || bench.claim(1).outcome == .unchanged)
    try other.revise("Eva Berg came. Berg bought ten buses. Rain fell.")
    #expect(try other.claim(1).outcome == .stale)
  }

  @Test func `an attribution that changes makes its claim stale`() throws {
    var bench = try Workbench("[Ten buses came]. That is what Berg said. Rain fell.")
    try bench.run(Attribute(numbers: [1], holder: "Berg", cue: "said"))
    var other = bench
    try bench.revise("Ten buses came. That is what Roth said. Rain fell.")
    #expect(try bench.claim(1).outcome == .stale)
    try other.revise("Ten buses came. That is what Berg said. Rain fell. It stopped.")
    #expect(try other.claim(1).outcome == nil)
  }

  @Test func `the gate stays shut over a stale claim, and lets a cut one go`() throws {
    var bench = try Workbench(Self.story)
    let references = [ClaimReference(1), ClaimReference(2)]
    try bench.run(Verify(references: references, verdict: .notCheckable, rationale: "taste"))
    let policy = Policy(coveragePermille: 0)
    #expect(gate(bench.dossier, policy: policy).isEmpty)
    try bench.revise(
      "Rain fell on Monday. The mayor said the council bought nine buses in March. Nobody was hurt."
    )
    #expect(gate(bench.dossier, policy: policy).map(\.code) == ["gate.stale"])
    #expect(try bench.claim(2).withdrawal?.reason == "cut in revision 2")
  }

  @Test func `a revision can be undone`() throws {
    var bench = try Workbench(Self.story)
    let before = bench.dossier
    try bench.revise("Something else entirely.")
    try bench.run(Undo())
    #expect(bench.dossier.claims == before.claims)
    #expect(bench.dossier.revisions == before.revisions)
  }

  private func plainWords(_ text: String) -> String {
    text.map { character in
      switch character {
      case "’": "'"
      case "“", "”": "\""
      case "—": "-"
      case "\n": " "
      default: String(character)
      }
    }.joined().split(separator: " ").joined(separator: " ")
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with others: String) -> String {
    var text = self
    text.replaceSubrange(range, with: others)
    return text
  }
}
