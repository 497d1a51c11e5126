import Claims
import Prose
import Testing

struct ClaimCommandTests {
  private let text =
    "[The council bought ten buses in March]. [Berg says the line is closed]. Rain fell."

  @Test func `an import proposes its claims in text order`() throws {
    let bench = try Workbench(text)
    #expect(bench.dossier.slug == "buses")
    #expect(bench.dossier.claims.map(\.number) == [1, 2])
    #expect(bench.dossier.claims.allSatisfy { $0.stage == .proposed && $0.origin == .machine })
    #expect(try bench.claim(2).text == "Berg says the line is closed")
  }

  @Test func `a second import is refused`() throws {
    let bench = try Workbench(text)
    let content = try #require((bench.events[0].payload as? ArticleImported)?.content)
    let command = ImportArticle(slug: "buses", content: content, analysis: Analysis())
    #expect(try bench.refusal(command).code == "article.exists")
  }

  @Test(arguments: ["", "-a", "Buses", "2024", "a b", "a--b", "über"])
  func `bad short names are refused`(slug: String) throws {
    #expect(!Slug.isValid(slug))
  }

  @Test(arguments: [
    ("Jobs rise in Québec", "jobs-rise-in-quebec"), ("buses.md", "buses-md"),
    ("The minister's \"plan\"", "the-ministers-plan"),
  ])
  func `short names are made of titles`(title: String, slug: String) {
    #expect(Slug.make(from: title) == slug)
  }

  @Test func `accepting takes a proposal up once`() throws {
    var bench = try Workbench(text)
    #expect(try bench.run(AcceptClaims(numbers: [1, 1])) == 1)
    #expect(try bench.claim(1).stage == .open)
    #expect(try bench.run(AcceptClaims(numbers: [1])) == 0)
  }

  @Test func `an unknown claim is refused with the numbers there are`() throws {
    let bench = try Workbench(text)
    let refusal = try bench.refusal(AcceptClaims(numbers: [7]))
    #expect(refusal.code == "claim.unknown")
    #expect(refusal.message == "there is no claim 7; they run from 1 to 2")
  }

  @Test func `an added claim is copied from the text word by word`() throws {
    var bench = try Workbench(text)
    try bench.run(AddClaim(spans: [bench.span("Rain fell")]))
    let claim = try bench.claim(3)
    #expect(claim.stage == .open)
    #expect(claim.anchors.map(\.quote) == ["Rain fell"])
    #expect(claim.wording.copied == [try bench.span("Rain"), try bench.span("fell")])
  }

  @Test func `typed words count as copied only where the text has them in order`() throws {
    var bench = try Workbench(text)
    try bench.run(
      EditClaim(number: 1, wording: "In March the council bought ten “new” buses."))
    let claim = try bench.claim(1)
    #expect(claim.text == "In March the council bought ten “new” buses.")
    let copied = claim.wording.words.filter { $0.origin != .inserted(.typed) }.map(\.text)
    #expect(copied == ["council", "bought", "ten", "buses"])
    #expect(claim.stage == .open)
  }

  @Test func `an edit that changes nothing records nothing`() throws {
    var bench = try Workbench(text)
    #expect(try bench.run(EditClaim(number: 1, kind: .event)) == 0)
  }

  @Test func `words outside the text are refused`() throws {
    let bench = try Workbench(text)
    let refusal = try bench.refusal(EditClaim(number: 1, spans: [TextRange(90, 400)]))
    #expect(refusal.code == "span.bad")
    #expect(try bench.refusal(AddClaim(spans: [])).code == "span.none")
  }

  @Test func `a split keeps status and attribution, and withdraws the parent`() throws {
    var bench = try Workbench(text) { analysis, _ in
      analysis.proposals[0].status = .hedged
      analysis.proposals[0].facets = [
        Facet(text: "The council bought ten buses", spans: [TextRange(0, 28)]),
        Facet(text: "The council bought buses in March", spans: [TextRange(0, 37)]),
      ]
    }
    let parts = try SplitClaim.parts(offeredBy: bench.claim(1))
    try bench.run(SplitClaim(number: 1, parts: parts))
    #expect(try bench.claim(1).stage == .withdrawn)
    #expect(try bench.claim(1).successors == [3, 4])
    #expect(try bench.claim(3).parents == [1])
    #expect(try bench.claim(4).text == "The council bought buses in March")
    #expect(try bench.claim(4).status == .hedged)
    #expect(bench.dossier.acts.last?.summary == "split 1 into 3, 4")
    let refusal = try bench.refusal(AcceptClaims(numbers: [1]))
    #expect(refusal.message == "claim 1 was withdrawn: split into 3, 4")
    #expect(refusal.remedy == "tickmark show 3,4")
  }

  @Test func `a split into one is refused`() throws {
    let bench = try Workbench(text)
    let part = SplitClaim.Part(spans: [TextRange(0, 11)])
    #expect(try bench.refusal(SplitClaim(number: 1, parts: [part])).code == "claim.split-none")
  }

  @Test func `a join keeps the most guarded status`() throws {
    var bench = try Workbench(text) { analysis, _ in analysis.proposals[1].status = .alleged }
    try bench.run(JoinClaims(numbers: [1, 2]))
    let joined = try bench.claim(3)
    #expect(joined.status == .alleged)
    #expect(joined.parents == [1, 2])
    #expect(joined.anchors.count == 2)
    #expect(try bench.claim(2).successors == [3])
  }

  @Test func `claims of two sources are not joined`() throws {
    var bench = try Workbench(text)
    try bench.run(Attribute(numbers: [2], holder: "Berg"))
    #expect(try bench.refusal(JoinClaims(numbers: [1, 2])).code == "claim.join-sources")
  }

  @Test func `a claim is not dropped without a reason`() throws {
    let bench = try Workbench(text)
    #expect(try bench.refusal(DropClaims(numbers: [1], reason: " ")).code == "claim.no-reason")
  }

  @Test func `an attribution finds its cue and source beside the claim`() throws {
    var bench = try Workbench(text)
    try bench.run(Attribute(numbers: [2], holder: "Berg", form: .indirect, cue: "says"))
    let attribution = try #require(try bench.claim(2).attribution)
    #expect(attribution.cue == [try bench.span("says")])
    #expect(attribution.source == [try bench.span("Berg")])
  }

  @Test func `an attribution to nobody, or with a cue that is not there, is refused`() throws {
    let bench = try Workbench(text)
    #expect(try bench.refusal(Attribute(numbers: [1], holder: nil)).code == "attribute.nobody")
    let command = Attribute(numbers: [1], holder: "Berg", cue: "whispered")
    #expect(try bench.refusal(command).code == "attribute.no-cue")
  }

  @Test func `a letter that the record speaks of never comes to mean another detail`() throws {
    func detail(_ start: Int, _ end: Int, _ text: String) -> Detail {
      Detail(kind: .quantity, range: TextRange(start, end), text: text)
    }
    var bench = try Workbench(text) { analysis, _ in
      analysis.proposals[0].details = [detail(0, 11, "The council"), detail(19, 28, "ten buses")]
    }
    let narrow = EditClaim(number: 1, spans: [TextRange(12, 28)])
    var other = bench
    try other.run(narrow)
    #expect(try other.claim(1).details.map(\.text) == ["ten buses"])
    let second = ClaimReference(1, DetailLetter(index: 1))
    try bench.run(AddNote(targets: [.claim(second)], text: "ten or nine?"))
    let refusal = try bench.refusal(narrow)
    #expect(refusal.code == "claim.edit-drops-detail")
    #expect(refusal.claims == [second])
  }

  @Test func `a quote is found despite its marks, dashes and spaces, but never guessed`() throws {
    let bench = try Workbench(
      "“We will not – ever –\nsell,” she said. They will sell. They will buy.")
    #expect(try bench.span("\"we will not - ever - sell,\"").start == 0)
    #expect(
      try #require(throws: Refusal.self) { try bench.span("They will") }.code == "quote.ambiguous")
    #expect(
      try #require(throws: Refusal.self) { try bench.span("They won't") }.code == "quote.not-found")
  }
}
