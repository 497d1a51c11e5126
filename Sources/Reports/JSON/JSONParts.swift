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

  /// Words, or `{"withheld": CLASS}`.
  func words(_ words: Disclosed<String>) -> JSON {
    words.withheld.map(mark) ?? .string(words.value ?? "")
  }

  func mark(_ withheld: Withholding) -> JSON { ["withheld": term(withheld)] }

  /// `claim` or `flag`; neither for the article.
  func target(_ target: Target) -> [String: JSON?] {
    switch target {
    case .article: [:]
    case .claim(let reference): ["claim": .string(reference.description)]
    case .flag(let number): ["flag": .integer(number)]
    }
  }
}

extension JSON {
  /// An object with one more member.
  func setting(_ key: String, _ value: JSON) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
