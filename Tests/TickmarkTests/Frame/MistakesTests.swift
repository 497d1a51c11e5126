import Testing

@testable import Tickmark

/// What a newcomer types wrong, and what the answer must say.
struct MistakesTests {
  @Test(arguments: [
    ("flag 1 wrong-number", 64, "try: tickmark flag wrong-number 1"),
    ("waive opinion 1", 64, "try: tickmark waive 1 opinion"),
    ("waive 1 --reason because", 64, "because is no reason for a waiver"),
    ("attribute 1 'Anne Roy'", 64, "try: tickmark attribute 'Anne Roy' 1"),
    ("note 1 ask the port", 64, "try: tickmark note 1 -m 'ask the port'"),
    ("audit --bundle nowhere", 2, "nowhere is not a folder"),
    ("read nowhere.txt", 2, "tickmark: error: nowhere.txt"),
  ])
  func `a mistake is answered with what to type`(
    command: String, status: Int, words: String
  ) throws {
    let desk = try Desk("mistakes")
    try Story.take(to: desk)
    let outcome = desk.run(command)
    #expect(Int(outcome.status) == status)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a reason may stand in an option`() throws {
    let desk = try Desk("mistakes")
    try Story.take(to: desk)
    #expect(desk.run("waive 'The rate may fall further.' --reason opinion").status == 0)
    #expect(desk.run("list --waivers").output.contains("opinion"))
  }

  /// The folder above is a desk's own; what is recorded there stays for good.
  @Test func `a demonstration within a workspace leaves it alone`() throws {
    let desk = try Desk("mistakes")
    try Story.take(to: desk)
    let before = desk.run("audit").output
    #expect(desk.run("demo").status == 0)
    #expect(desk.run("audit").output == before)
    #expect(desk.run("-C tickmark-demo list --articles").output.hasPrefix("ferry-verdict"))
  }
}
