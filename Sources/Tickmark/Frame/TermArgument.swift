public import ArgumentParser
public import Claims

/// Makes a closed list's values usable as arguments, with the nearest named where none fits.
extension VocabularyTerm {
  init(typed text: String, what: String) throws {
    if let term = Self(rawValue: text) {
      self = term
      return
    }
    let known = Self.allCases.map(\.rawValue)
    let near = NearestName.nearest(to: text, in: known)
    throw CommandFault(
      code: "vocabulary.unknown", message: "\(text) is no \(what)",
      remedy: near ?? "one of \(known.joined(separator: ", "))", status: .usage)
  }
}

extension AttributionForm: ExpressibleByArgument {}
extension Commitment: ExpressibleByArgument {}
extension ClaimKind: ExpressibleByArgument {}
extension StatementStatus: ExpressibleByArgument {}
extension Said: ExpressibleByArgument {}
extension FlagSeverity: ExpressibleByArgument {}
extension FlagResolution: ExpressibleByArgument {}
extension SourceKind: ExpressibleByArgument {}
extension SourceTier: ExpressibleByArgument {}
extension Terms: ExpressibleByArgument {}
extension FieldsErased.Reason: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
