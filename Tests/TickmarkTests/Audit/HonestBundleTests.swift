import Glibc
import Reports
import Testing

@testable import Tickmark

/// A record with something of everything, handed out under each profile: both verifiers derive every bundle
/// of it again, and so agree on the rules that stand in both.
struct HonestBundleTests {
  @Test func `both verifiers accept a bundle of a long record under each profile`() throws {
    let desk = try Desk("honest")
    try desk.write(Self.draft, to: "boats.txt")
    try desk.write(Self.shorter, to: "boats2.txt")
    for line in Self.work { #expect(desk.run(line).status < 2, "\(line)") }
    for profile in Profile.allCases {
      let bundle = "b-\(profile.rawValue)"
      _ = desk.run("export --bundle \(bundle) --profile \(profile.rawValue)")
      let audit = desk.run("audit --bundle \(bundle)")
      #expect(audit.status == 0, "\(profile): \(audit.errors)")
      guard unsafe Glibc.system("python3 -c 0 > /dev/null 2>&1") == 0 else { continue }
      let command = "python3 '\(desk.folder)/\(bundle)/verify.py' > /dev/null"
      #expect(unsafe Glibc.system(command) == 0, "\(profile)")
    }
  }

  /// Two people, sources under several terms, dissent, flags, waivers, edits, splits, joins, a second draft
  /// without the last claim's words, erasures and sign-offs.
  private static let work = [
    "import boats.txt", "claim accept 1-4",
    "source \"Quiet Quentin\" 1,2 --kind person --terms confidential --locator call --quote \"It was 22.\"",
    "source \"Deep Dora\" 3 --kind person --terms deep-background --quote \"We knew.\" --described-as \"a clerk\"",
    "source \"Port log\" 2,3 --kind document-official --locator \"p. 4\"",
    "source \"Evening Paper\" 4 --kind news-report --locator p1",
    "verify confirmed 2,3 -m \"counted\"", "verify wrong 2 -m \"not 22\" --by \"Ben Carro\"",
    "verify confirmed-as-changed 4 --should-read \"It rained.\" -m \"the log\"",
    "flag wrong-number 2 -m \"ask Quentin\"", "flag no-right-of-reply 3 -m \"ask her\"",
    "flag outdated 4 -m old", "flag --resolve fixed --flag 3 -m mended",
    "note 1 -m \"Quentin again\"", "note article --public -m \"Seen by the port.\"",
    "attribute \"Somebody Unnamed\" 4", "waive \"Nobody was hurt\" common-knowledge -m known",
    "claim edit 1 --text \"Quentin lost 22 boats.\"", "claim edit 1 --kind quantity",
    "claim add \"The café\"", "claim drop 5 -m \"Quentin denies it\"", "undo", "redo",
    "signoff --as checker", "revise boats boats2.txt", "verify confirmed 3 -m again",
    "signoff --as second --by \"Ben Carro\"", "note 3 -m \"after that\"",
  ]

  private static let draft = """
    Harbour café lost boats

    Mayor Anna Lind said on Monday that the harbour lost 22 boats in 2025. The port counted 31 boats before \
    the storm. It snowed on March 3. Nobody was hurt. The café at the far end of the long pier was closed.

    """

  private static let shorter = """
    Harbour café lost boats

    Mayor Anna Lind said on Monday that the harbour lost 23 boats in 2025. The port counted 31 boats before \
    the storm. Nobody was hurt.

    """
}
