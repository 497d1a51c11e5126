import Claims
import Prose
import Reports

@testable import Tickmark

/// An article at a desk where every text that a person can give to a command is a canary.
final class CanaryRecord {
  let desk: Desk
  private(set) var canaries: [String: Canary] = [:]
  /// Commands that were refused, with what they said.
  private(set) var refused: [String] = []

  init() throws {
    desk = try Desk("canary")
    try Story.take(to: desk)
    for (claim, terms) in zip(1..., Terms.allCases) { try sources(under: terms, for: claim) }
    remarks()
    claims()
    try revision()
  }

  func run(_ arguments: String...) {
    let outcome = desk.run(arguments)
    if outcome.status != 0 { refused.append("\(arguments): \(outcome.errors)") }
  }

  /// A person, a file and an address under the same terms, all three cited for one claim.
  private func sources(under terms: Terms, for claim: Int) throws {
    func word(_ field: String) -> String {
      mark("\(terms.rawValue) \(field)", ReadersOfFields.bySource[terms]?[field])
    }
    let name = word("name")
    run(
      "source", name, "\(claim)", "--kind", "person", "--terms", terms.rawValue,
      "--locator", word("locator"), "--quote", word("quote"), "--described-as",
      word("described as"))
    let file = word("file name") + ".txt"
    let content = "minutes " + word("evidence content")
    try desk.write(content, to: file)
    try know(
      "\(terms.rawValue) sha256", ArticleText(content).sha256,
      ReadersOfFields.bySource[terms]?["sha256"])
    run("source", file, "\(claim)", "--terms", terms.rawValue, "--kind", "transcript")
    run(
      "source", "https://\(word("address")).example/", "\(claim)", "--terms", terms.rawValue,
      "--locator", word("locator"))
    run("verify", "confirmed", "\(claim)", "-m", word("rationale"))
    run("note", "\(claim)", "--public", "-m", "\(word("mention")) says what \(name) told us")
    FileSystem.removeAll(desk.folder.appending(path: file))
  }

  private func remarks() {
    run("person", "add", word("person"), "--role", "second")
    run("note", "article", "--public", "-m", word("note public"))
    run("note", "6", "-m", word("note internal"))
    run("flag", "outdated", "6", "-m", word("flag"))
    run("note", "flag:1", "-m", word("note on flag"))
    run("flag", "--resolve", "stet", "--flag", "1", "-m", word("flag ending"))
    run("waive", "The rate may fall further.", "opinion", "-m", word("waiver"))
    run("waive", "Jobs Rise in Varn", "opinion", "-m", word("ended waiver"))
    run("waive", "--end", "2", "-m", word("waiver ending"))
  }

  private func claims() {
    run("source", "the register", "6", "--kind", "document-official", "--locator", "p. 4")
    run(
      "verify", "confirmed-as-changed", "6", "-m", word("rationale"), "--should-read",
      word("should read"))
    run("attribute", word("unnamed holder"), "6", "--cue", "said")
    run("claim", "add", "The rate may fall", "--text", "The rate falls", "--kind", "prediction")
    run("claim", "edit", "7", "--text", "It \(word("wording"))", "-m", word("edit comment"))
    run("claim", "add", "The rate", "--text", "The rate is said", "--kind", "other")
    run("claim", "drop", "8", "-m", word("withdrawal"))
  }

  private func revision() throws {
    let file = word("revision file") + ".md"
    try desk.write(Story.markdown + "\nIt rained.\n", to: file)
    run("revise", "story", file)
    FileSystem.removeAll(desk.folder.appending(path: file))
    FileSystem.removeAll(desk.folder.appending(path: "story.md"))
  }

  private func word(_ field: String) -> String {
    mark(field, ReadersOfFields.byField[field] ?? nil)
  }

  private func mark(_ field: String, _ shownFrom: Profile?) -> String {
    var (letters, rest) = ("", canaries.count)
    for _ in 0..<4 {
      letters.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
    return know(field, Canary.mark + letters, shownFrom)
  }

  @discardableResult
  private func know(_ field: String, _ word: String, _ shownFrom: Profile?) -> String {
    canaries[word] = Canary(field: field, word: word, shownFrom: shownFrom)
    return word
  }
}
