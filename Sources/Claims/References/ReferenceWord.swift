/// One word of a list of claims, without its commas: `12`, `12b`, `7-9`, `@open`.
enum ReferenceWord: Hashable {
  case one(ClaimReference)
  case range(Int, Int)
  case filter(ClaimFilter)

  /// - Throws: ``Refusal`` where the word is none of these, or begins more than one filter.
  init(parsing text: some StringProtocol) throws {
    if text.hasPrefix("@") {
      self = .filter(try ReferenceWord.filter(named: String(text.dropFirst())))
      return
    }
    if let reference = ClaimReference(parsing: text) {
      self = .one(reference)
      return
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2, let first = ClaimReference(parsing: ends[0]),
      let last = ClaimReference(parsing: ends[1]), first.detail == nil, last.detail == nil
    {
      guard first.number <= last.number else {
        throw Refusal(
          code: "reference.backwards", message: "\(text) runs backwards",
          remedy: "write \(last)-\(first)")
      }
      self = .range(first.number, last.number)
      return
    }
    throw Refusal(
      code: "reference.bad", message: "\"\(text)\" does not name a claim",
      remedy: "name claims as 12, 12b, 7-9, 12,14 or @unsourced")
  }

  private static func filter(named name: String) throws -> ClaimFilter {
    if let filter = ClaimFilter(rawValue: name) { return filter }
    let fit = ClaimFilter.allCases.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }
    if fit.count == 1 { return fit[0] }
    let names = (fit.isEmpty ? ClaimFilter.allCases : fit).map { "@\($0.rawValue)" }
    throw Refusal(
      code: fit.isEmpty ? "reference.no-filter" : "reference.ambiguous",
      message: fit.isEmpty ? "there is no filter @\(name)" : "@\(name) could be several filters",
      remedy: "one of \(names.joined(separator: ", "))")
  }
}
