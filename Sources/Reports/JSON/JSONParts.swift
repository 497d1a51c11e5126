import Claims
import Prose

extension ReportJSON {
  /// An object of the members that apply.
  func object(_ members: [String: JSON?]) -> JSON {
    .object(JSONObject(members.compactMapValues { $0 }))
  }

  /// An event's entry.
  func entry(_ recorded: ReportedStamp, _ members: [String: JSON?]) -> JSON {
    object(members.merging(["recorded": stamp(recorded)]) { $1 })
  }

  func list<Element>(_ elements: [Element], _ json: (Element) -> JSON) -> JSON {
    .array(elements.map(json))
  }

  func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer($0) }) }

  func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  func term(_ term: some VocabularyTerm) -> JSON { .string(term.rawValue) }

  /// Events have no empty lists.
  static func unlessEmpty(_ list: JSON) -> JSON? { list == [] ? nil : list }

  /// `{"confirmed": 3, …}`.
  func counts<Term>(_ counts: [Count<Term>]) -> JSON {
    .object(JSONObject(counts.map { ($0.term.rawValue, .integer($0.count)) }))
  }

  /// Words, or `{"withheld": CLASS}`.
  func words(_ words: Disclosed<String>) -> JSON {
    words.withheld.map(mark) ?? .string(words.value ?? "")
  }

  func mark(_ withheld: Withholding) -> JSON { ["withheld": term(withheld)] }

  func stamp(_ stamp: ReportedStamp) -> JSON {
    [
      "event": .integer(stamp.index), "person": .string(stamp.person), "time": .string(stamp.time),
    ]
  }

  /// `claim` or `flag`; neither for the article.
  func target(_ target: Target) -> [String: JSON?] {
    switch target {
    case .article: [:]
    case .claim(let reference): ["claim": .string(reference.description)]
    case .flag(let number): ["flag": .integer(number)]
    }
  }
}
