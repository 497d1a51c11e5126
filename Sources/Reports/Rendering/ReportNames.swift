import Claims
import Prose

/// What the people, sources and times of a report are called in print.
struct ReportNames {
  private let people: [String: String]
  private let sources: [Int: ReportedSource]
  private let flags: [Int: ReportedFlag]

  init(_ report: AuditReport) {
    people = Dictionary(report.people.map { ($0.id, $0.name.value ?? $0.id) }) { first, _ in first }
    sources = Dictionary(report.sources.map { ($0.number, $0) }) { first, _ in first }
    flags = Dictionary(report.flags.map { ($0.number, $0) }) { first, _ in first }
  }

  func person(_ id: String) -> String { people[id] ?? id }
  func source(_ number: Int) -> ReportedSource? { sources[number] }
  func flag(_ number: Int) -> ReportedFlag? { flags[number] }

  /// `Ana Kovač, 2024-07-12 09:30 UTC`.
  func signature(_ stamp: ReportedStamp) -> String {
    "\(person(stamp.person)), \(moment(stamp.time))"
  }
}

/// A time of the record for people: `2024-07-12 09:30 UTC`; what is not a time is shown as it is.
func moment(_ time: String) -> String {
  let bytes = Array(time.utf8)
  guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), time.hasSuffix("Z") else { return time }
  return "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) UTC"
}

extension ReportedSource {
  /// What it is called: its name, its address, or how it may be described.
  var title: String {
    if let identity = identity.value {
      return identity.name ?? identity.address ?? identity.kind.words
    }
    return description?.value ?? "source withheld"
  }

  /// Its kind and terms, as far as they may be known: `court record, on record`.
  var facts: String {
    [identity.value?.kind.words, terms.words].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Disclosed<String> {
  /// The words, or what was withheld, in brackets.
  var shown: String { value ?? "[withheld: \(withheld?.meaning ?? "")]" }
}

extension AuditReport {
  /// What the profile left out, in words: `2 internal notes`.
  var withheldWords: [String] {
    withheld.map { "\($0.count) × \($0.term.meaning)" }
  }
}
