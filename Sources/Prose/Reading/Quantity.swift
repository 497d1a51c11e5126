/// A number in the text, with its unit and scope words.
public struct Quantity: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case quantity, money, percent, ordinal
  }

  public var kind: Kind
  /// The whole expression, scope words and unit included.
  public var range: TextRange
  public var value: QuantityValue

  public init(kind: Kind, range: TextRange, value: QuantityValue) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}

/// The normalised value of a quantity.
public struct QuantityValue: Hashable, Sendable {
  /// What a scope word says about the number.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    case exactly
    case atLeast = "at-least"
    case atMost = "at-most"
    case about
    case moreThan = "more-than"
    case lessThan = "less-than"
    case nearly
  }

  /// The number: a count, an amount of money, a percentage, a rank.
  public var number: Double
  /// The last number of a range (*20 to 30*).
  public var upper: Double?
  /// What is counted or measured, in the singular (`foreigner`, `kilometre`).
  public var unit: String?
  /// ISO 4217, for money.
  public var currency: String?
  public var scope: Scope

  public init(
    number: Double, upper: Double? = nil, unit: String? = nil, currency: String? = nil,
    scope: Scope = .exactly
  ) {
    self.number = number
    self.upper = upper
    self.unit = unit
    self.currency = currency
    self.scope = scope
  }
}
