import Claims
import Testing

struct DossierFoldTests {
  private let text = "[The council bought ten buses]. [It was the largest order since 2014]."

  @Test func `counts every event and every act`() throws {
    var bench = try Workbench(text)
    #expect(bench.dossier.size == 3)
    try bench.run(AcceptClaims(numbers: [1, 2]))
    try bench.run(AddNote(targets: [.article, .claim(ClaimReference(1))], text: "ask"))
    #expect(bench.dossier.size == 6)
    #expect(
      bench.dossier.acts.map(\.summary) == [
        "import buses", "accept 1, 2", "note on the article; note on 1",
      ])
    #expect(bench.dossier.acts.map(\.count) == [3, 1, 2])
  }

  @Test func `leaves undone acts out, and takes redone ones in again`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    let before = bench.dossier
    try bench.run(DropClaims(numbers: [2], reason: "no claim"))
    let after = bench.dossier
    try bench.run(Undo())
    #expect(content(bench.dossier) == content(before))
    #expect(bench.dossier.acts.last?.summary == "undo: drop 2")
    #expect(bench.dossier.acts[2].isUndone)
    try bench.run(Redo())
    #expect(content(bench.dossier) == content(after))
    #expect(!bench.dossier.acts[2].isUndone)
  }

  @Test func `gives no number twice, even when the first was undone`() throws {
    var bench = try Workbench(text)
    let words = try bench.span("ten buses")
    try bench.run(AddClaim(spans: [words]))
    try bench.run(Undo())
    #expect(bench.dossier.claim(3) == nil)
    try bench.run(AddClaim(spans: [words]))
    #expect(bench.dossier.claims.map(\.number) == [1, 2, 4])
    #expect(bench.dossier.claim(4)?.text == "ten buses")
  }

  @Test func `refuses an event out of its place`() throws {
    var bench = try Workbench(text)
    var stamp = try #require(bench.events.last?.stamp)
    stamp.index = 7
    stamp.act = 7
    let event = Event(stamp: stamp, payload: ClaimAccepted(numbers: [1]))
    let fault = try #require(throws: EventFault.self) {
      var dossier = bench.dossier
      try dossier.apply(event) { [] }
    }
    #expect(fault.message == "event 7 comes where 3 is due")
    try bench.run(AcceptClaims(numbers: [1]))
  }

  @Test func `refuses a claim whose words the text does not say`() throws {
    let bench = try Workbench(text)
    var body = try #require((bench.events[1].payload as? ClaimAdded)?.body)
    body.quotes = ["The council bought two buses"]
    let last = try #require(bench.events.last?.stamp)
    let stamp = Stamp(index: 3, id: "x", person: "p1", time: last.time, act: 3)
    let event = Event(stamp: stamp, payload: ClaimAdded(number: 3, origin: .person, body: body))
    let fault = try #require(throws: EventFault.self) {
      try Dossier(folding: bench.events + [event], id: "log")
    }
    #expect(fault.message == "the text does not say the quote at 0..<28")
  }

  @Test func `refuses to undo what is not there`() throws {
    let bench = try Workbench(text)
    let stamp = Stamp(index: 3, id: "x", person: "p1", time: "", act: 3)
    let fault = try #require(throws: EventFault.self) {
      try Dossier(
        folding: bench.events + [Event(stamp: stamp, payload: ActUndone(acts: [2]))], id: "log")
    }
    #expect(fault.message == "there is no act 2 to take back")
  }

  @Test(arguments: [true, nil, false])
  func `an edit that lies about its wording does not fold`(isReworded: Bool?) throws {
    var bench = try Workbench(text)
    let claim = try #require(bench.dossier.claim(1))
    let body = ClaimBody(
      kind: claim.kind, status: claim.status, wording: Wording(typed: "Ten buses came."),
      spans: claim.ranges, quotes: claim.anchors.map(\.quote))
    let edit = ClaimEdited(number: 1, body: body, isReworded: isReworded)
    if isReworded == false {
      #expect(throws: EventFault.self) { try bench.record([edit]) }
    } else {
      try bench.record([edit])
      #expect(bench.dossier.claim(1)?.changed?.index == 3)
    }
  }

  /// The dossier without what undoing adds to it: its events, its acts and the numbers it used.
  private func content(_ dossier: Dossier) -> Dossier {
    var dossier = dossier
    dossier.size = 0
    dossier.lastChange = nil
    dossier.acts = []
    dossier.numbering = Numbering()
    return dossier
  }
}
