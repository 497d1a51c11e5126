import Claims
import Prose

extension ReportJSON {
  /// An object of the members that apply.
  func object(_ members: [String: JSON?]) -> JSON {
    .object(JSONObject(members.compactMapValues { $0 }))
  }

  func list<Element>(_ elements: [Element], _ json: (Element) -> JSON) -> JSON {
    .array(elements.map(json))
  }

  func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer($0) }) }

  func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  func term(_ term: some VocabularyTerm) -> JSON { .string(term.rawValue) }

  /// `{"confirmed": 3, …}`.
  func counts<Term>(_ counts: [Count<Term>]) -> JSON {
    .object(JSONObject(counts.map { ($0.term.rawValue, .integer($0.count)) }))
  }

  func disclosed(_ words: Disclosed<String>) -> JSON {
    object(["text": words.value.map { .string($0) }, "withheld": words.withheld.map(term)])
  }

  func stamp(_ stamp: ReportedStamp) -> JSON {
    .object([
      "event": .integer(stamp.index), "person": .string(stamp.person), "time": .string(stamp.time),
    ])
  }

  func target(_ target: Target) -> JSON {
    switch target {
    case .article: .object(["article": true])
    case .claim(let reference): .object(["claim": .string(reference.description)])
    case .flag(let number): .object(["flag": .integer(number)])
    }
  }
}
