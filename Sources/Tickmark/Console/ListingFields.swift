import Claims

/// The shapes that most fields of a list have.
extension Listing.Field {
  /// What a person calls the row by.
  static func number(_ number: @escaping (Row) -> Int) -> Self {
    Self(
      name: "number", heading: "#", json: { .integer(number($0)) },
      cell: { Ink("\(number($0))", .strong) }, isRightAligned: true)
  }

  /// Words that every form of the list shows as they are.
  ///
  /// - Parameter heading: The name where it is nil.
  static func words(
    _ name: String, heading: String? = nil, isFlexible: Bool = false,
    tone: @escaping (Row) -> Ink.Tone = { _ in .plain }, _ words: @escaping (Row) -> String?
  ) -> Self {
    Self(
      name: name, heading: heading ?? name, json: { words($0).map { .string($0) } },
      cell: { Ink(words($0) ?? "", tone($0)) }, isFlexible: isFlexible)
  }

  /// One of a closed list of words.
  static func term(
    _ name: String, heading: String? = nil, tone: @escaping (Row) -> Ink.Tone = { _ in .plain },
    _ term: @escaping (Row) -> some VocabularyTerm
  ) -> Self {
    words(name, heading: heading, tone: tone) { term($0).rawValue }
  }

  /// What the table leaves out.
  static func data(_ name: String, _ json: @escaping (Row) -> JSON?) -> Self {
    Self(name: name, heading: name, json: json)
  }
}
