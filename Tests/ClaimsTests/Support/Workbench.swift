import Claims
import Prose
import Testing

/// An article under check in a test: commands become events, as they do at the desk.
struct Workbench {
  private(set) var events: [Event] = []
  private(set) var dossier: Dossier
  static let anna = Person(id: "p1", name: "Anna Berg", roles: [.checker])
  static let ben = Person(id: "p2", name: "Ben Sol", roles: [.second])

  /// The words in brackets are the claims that the program proposes; the brackets are no part of the
  /// text.
  init(
    _ marked: String, analysis change: (inout Analysis, ArticleText) -> Void = { _, _ in }
  ) throws {
    let (text, spans) = try Workbench.read(marked)
    var analysis = Analysis(proposals: spans.map { Workbench.proposal(of: $0, in: text) })
    change(&analysis, text)
    let content = ArticleContent(
      title: "Buses", text: text,
      layout: ArticleLayout(parts: [ArticleLayout.Part(kind: .body, range: text.range)]),
      originalSHA256: text.sha256, decoder: "text@1", model: "none",
      contentWords: Workbench.words(of: text))
    dossier = Dossier(id: "log", slug: "")
    dossier.people = ["p1": Workbench.anna, "p2": Workbench.ben]
    try run(ImportArticle(slug: "buses", content: content, analysis: analysis))
  }

  /// Decides the command and records what it decides; how many events that were.
  @discardableResult
  mutating func run(_ command: some Command, by person: Person = Workbench.anna) throws -> Int {
    try record(decide(command, on: dossier, by: person), by: person)
  }

  /// Records the events of one act; how many they are.
  @discardableResult
  mutating func record(
    _ payloads: [any EventPayload], by person: Person = Workbench.anna
  ) throws -> Int {
    let act = events.count
    for payload in payloads {
      let index = events.count
      let stamp = Stamp(
        index: index, id: "event-\(index)", person: person.id,
        time: "2026-03-01T09:00:00.\(100 + index % 900)Z", act: act)
      let event = Event(stamp: stamp, payload: payload)
      try dossier.apply(event, earlier: { events })
      events.append(event)
    }
    return payloads.count
  }

  /// The refusal that a command meets.
  func refusal(
    _ command: some Command, by person: Person = Workbench.anna,
    at location: SourceLocation = #_sourceLocation
  ) throws -> Refusal {
    try #require(throws: Refusal.self, sourceLocation: location) {
      try decide(command, on: dossier, by: person)
    }
  }

  /// Where the text says the words.
  func span(_ words: String) throws -> TextRange { try dossier.place(of: words) }

  func claim(_ number: Int) throws -> Claim { try #require(dossier.claim(number)) }

  /// The dossier folded from all events at once.
  func folded() throws -> Dossier {
    try Dossier(folding: events, id: dossier.id, people: dossier.people)
  }

  /// Puts a new draft under check; how many events that were.
  @discardableResult
  mutating func revise(
    _ string: String, proposing quotes: [String] = [], dateline: CivilDate? = nil
  ) throws -> Int {
    let text = try ArticleText(string)
    let proposals = try quotes.map { quote in
      let start = try #require(string.firstRange(of: quote)).lowerBound
      let offset = string.utf8.distance(from: string.startIndex, to: start)
      return Workbench.proposal(of: TextRange(offset, offset + quote.utf8.count), in: text)
    }
    let content = ArticleContent(
      title: "Buses", text: text,
      layout: ArticleLayout(parts: [ArticleLayout.Part(kind: .body, range: text.range)]),
      dateline: dateline, originalSHA256: text.sha256, decoder: "text@1", model: "none",
      contentWords: Workbench.words(of: text))
    return try run(
      ReviseArticle(
        content: content, analysis: Analysis(proposals: proposals), sentences: Workbench.sentences))
  }

  /// Cut behind each full stop, question mark and exclamation mark, and between paragraphs.
  private static func sentences(of text: ArticleText, _ layout: ArticleLayout) -> [TextRange] {
    var (sentences, start) = ([TextRange](), 0)
    for (index, byte) in text.bytes.enumerated() {
      let next = index + 1 < text.bytes.count ? text.bytes[index + 1] : 0x20
      let isEnd = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(byte)
      guard isEnd, next == 0x20 || next == 0x0A else { continue }
      sentences.append(TextRange(start, index + 1))
      start = index + 1
    }
    return sentences
  }

  private static func read(_ marked: String) throws -> (ArticleText, [TextRange]) {
    var (bytes, spans, start) = ([UInt8](), [TextRange](), 0)
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): spans.append(TextRange(start, bytes.count))
      default: bytes.append(byte)
      }
    }
    return (try ArticleText(validating: bytes), spans)
  }

  private static func proposal(of span: TextRange, in text: ArticleText) -> Proposal {
    Proposal(
      sentence: 0, kind: .event, status: .asserted, wording: Wording(copying: [span], in: text),
      spans: [span])
  }

  /// Every run of letters and digits counts as a content word.
  private static func words(of text: ArticleText) -> [TextRange] {
    var (words, start) = ([TextRange](), 0)
    for (index, byte) in (text.bytes + [0x20]).enumerated() {
      let isLetter = byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
      if isLetter { continue }
      if start < index { words.append(TextRange(start, index)) }
      start = index + 1
    }
    return words
  }
}
