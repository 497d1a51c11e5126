/// A value of one of the closed lists: one kebab-case spelling in code, commands, events and reports.
public protocol VocabularyTerm: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// The closed lists, versioned together.
public enum Vocabulary {
  /// Written into every report; a value is never renamed or given another meaning under one version.
  public static let version = 1
}
