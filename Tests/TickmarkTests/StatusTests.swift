import Testing

@testable import Tickmark

/// Where many articles stand is told from the listings, and tells all that it does of one.
struct StatusTests {
  @Test func `stale sign-offs are told over several articles as over one`() throws {
    let desk = try Desk("status")
    try Story.take(to: desk)
    try desk.write("The quay lost 22 boats, the port said.\n", to: "quay.txt")
    #expect(desk.run("import quay.txt").status == 0)
    #expect(desk.run("signoff story --as editor").status == 0)
    #expect(!desk.run("status").errors.contains("stale"))
    #expect(desk.run("note 1 -a story -m remark").status == 0)
    #expect(!desk.run("status").errors.contains("stale"))
    #expect(desk.run("claim accept 1 -a story").status == 0)
    #expect(
      desk.run("status").errors.contains("stale: 1 sign-off on story   tickmark status -a story"))
    #expect(desk.run("status -a story").errors.contains("Ada Holm signed as editor before log"))
    #expect(desk.run("list --articles --json").output.contains("\"stale-sign-offs\":1"))
    #expect(desk.run("signoff story --as editor").status == 0)
    #expect(!desk.run("status").errors.contains("stale"))
    #expect(desk.run("audit").status == 0)
  }
}
