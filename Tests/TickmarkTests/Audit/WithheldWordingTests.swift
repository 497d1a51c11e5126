import FoundationEssentials
import Glibc
import Testing

@testable import Tickmark

/// Claims whose wordings a bundle keeps back, before an edit and after: both verifiers learn from the edit
/// whether the words changed, and so whether the verdict before it still counts.
struct WithheldWordingTests {
  @Test(arguments: [
    ("--kind quantity", "checked"), ("--text \"Quentin lost 23 boats.\"", "stale"),
    ("--text \"Nobody lost boats.\"", "stale"),
  ])
  func `an edit between withheld wordings is proven`(edit: String, stage: String) throws {
    let desk = try Desk("withheld")
    try desk.write(Self.article, to: "boats.txt")
    for line in [
      "import boats.txt",
      "source \"Quiet Quentin\" 1 --kind person --terms confidential --locator call",
      "claim edit 1 --text \"Quentin lost 22 boats.\"", "verify confirmed 1 -m seen",
      "claim edit 1 \(edit)", "export --bundle bundle",
    ] { #expect(desk.run(line).status < 2, "\(line)") }
    #expect(desk.run("show 1").output.contains(stage))
    let audit = desk.run("audit --bundle bundle")
    #expect(audit.status == 0, "\(audit.errors)")
    guard system("command -v python3") == 0 else {
      print("skipped: python3 is not installed")
      return
    }
    #expect(system("python3 '\(desk.folder)/bundle/verify.py'") == 0)
  }

  @Test func `an edit that lies about disclosed wordings is refused`() throws {
    let desk = try Desk("reworded")
    try desk.write(Self.article, to: "boats.txt")
    for line in [
      "import boats.txt", "claim edit 1 --text \"The port lost boats.\"", "export --bundle bundle",
    ] { #expect(desk.run(line).status < 2, "\(line)") }
    guard system("command -v python3") == 0 else {
      print("skipped: python3 is not installed")
      return
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Verifiers/reworded.py").path
    #expect(system("python3 '\(script)' '\(desk.folder)/bundle'") == 0)
  }

  private func system(_ command: String) -> Int32 {
    unsafe Glibc.system("\(command) > '/dev/null'")
  }

  private static let article = """
    Harbour lost boats

    Mayor Anna Lind said on Monday that the harbour lost 22 boats in 2025. It snowed.

    """
}
