/// A name, or a pronoun or role noun that stands for one, in the text.
public struct Mention: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case person, organisation, place, other
  }

  /// How the mention points at its entity.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// A name, full or in part, or an acronym.
    case name
    /// A pronoun (*she*).
    case pronoun
    /// A role noun (*the minister*).
    case role
  }

  public var kind: Kind
  public var form: Form
  /// The name alone, without titles or articles.
  public var range: TextRange
  /// The titles and roles that stand right before or after the name (*President*, *a spokesman*).
  public var titles: [TextRange]
  /// The same number for every mention of one entity in the text, from 1; nil when unsure.
  public var entity: Int?

  public init(
    kind: Kind, form: Form, range: TextRange, titles: [TextRange] = [], entity: Int? = nil
  ) {
    self.kind = kind
    self.form = form
    self.range = range
    self.titles = titles
    self.entity = entity
  }
}
