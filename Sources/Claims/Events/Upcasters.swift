/// Brings what earlier releases recorded to the fields of today's types: the one place that knows an old
/// form. Stored events are never changed.
struct Upcasters: Sendable {
  /// From the fields of one version of a type to those of the next. Pure: the same fields give the same.
  typealias Step = @Sendable (EventFields) throws -> EventFields

  /// By type, then by the version that it starts from.
  private let steps: [String: [Int: Step]]

  init(_ steps: [String: [Int: Step]]) { self.steps = steps }

  /// No type has a second version yet.
  static let all = Upcasters([:])

  /// The fields as the present version of the type has them.
  ///
  /// - Throws: ``EventFault`` where a version has no step to the next, or what a step throws.
  func fields(
    _ fields: EventFields, of type: String, from version: Int, to present: Int
  ) throws -> EventFields {
    var fields = fields
    for version in version..<max(version, present) {
      guard let step = steps[type]?[version] else {
        throw EventFault(type: type, message: "nothing brings version \(version) to the next")
      }
      fields = try step(fields)
    }
    return fields
  }
}
