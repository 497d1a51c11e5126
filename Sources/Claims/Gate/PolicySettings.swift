extension Policy {
  /// The rules as events and reports give them: those of the first release, and a later one only where it
  /// asks for something, so that what was recorded before it stays as it is.
  public var settings: JSONObject {
    var settings = everySetting
    if signOffsRequired.isEmpty { settings["sign-offs-required"] = nil }
    return settings
  }

  /// The rules by the names that files and events give them.
  public var everySetting: JSONObject {
    [
      "coverage-permille": .integer(coveragePermille),
      "every-claim-decided": .bool(everyClaimDecided),
      "every-detail-decided": .bool(everyDetailDecided),
      "quotes-checked": .bool(quotesChecked),
      "two-checkers": .bool(twoCheckers),
      "superlative-sources": .integer(superlativeSources),
      "blocking-severity": .string(blockingSeverity.rawValue),
      "sign-offs-required": .array(signOffsRequired.map { .string($0.rawValue) }),
    ]
  }

  /// The rules that are named; the others as they are by default.
  ///
  /// - Throws: ``PolicyFault`` for an unknown name or a value out of bounds.
  public init(settings: JSONObject) throws {
    self.init()
    for (name, value) in settings { try set(name, to: value) }
  }

  /// - Throws: ``PolicyFault`` for an unknown name or a value out of bounds.
  public mutating func set(_ name: String, to value: JSON) throws {
    switch name {
    case "coverage-permille":
      coveragePermille = try Policy.number(name, value, in: 0...1000)
    case "every-claim-decided": everyClaimDecided = try Policy.yesOrNo(name, value)
    case "every-detail-decided": everyDetailDecided = try Policy.yesOrNo(name, value)
    case "quotes-checked": quotesChecked = try Policy.yesOrNo(name, value)
    case "two-checkers": twoCheckers = try Policy.yesOrNo(name, value)
    case "superlative-sources":
      superlativeSources = try Policy.number(name, value, in: 1...10)
    case "blocking-severity":
      guard let severity = value.string.flatMap(FlagSeverity.init(rawValue:)) else {
        throw PolicyFault(name: name, message: "must be blocker, major, minor or query")
      }
      blockingSeverity = severity
    case "sign-offs-required": signOffsRequired = try Policy.roles(name, value)
    default:
      let known = Policy().everySetting.keys.joined(separator: ", ")
      throw PolicyFault(name: name, message: "is not a rule; the rules are \(known)")
    }
  }

  private static func roles(_ name: String, _ value: JSON) throws -> [Role] {
    let roles = value.array?.map { $0.string.flatMap(Role.init(rawValue:)) } ?? [nil]
    let known = roles.compactMap(\.self)
    guard known.count == roles.count, Set(known).count == known.count else {
      let names = Role.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw PolicyFault(name: name, message: "must be a list of roles, each once: \(names)")
    }
    return known
  }

  private static func number(
    _ name: String, _ value: JSON, in bounds: ClosedRange<Int>
  ) throws -> Int {
    guard let number = value.integer, bounds.contains(number) else {
      let allowed = "\(bounds.lowerBound) to \(bounds.upperBound)"
      throw PolicyFault(name: name, message: "must be a whole number from \(allowed)")
    }
    return number
  }

  private static func yesOrNo(_ name: String, _ value: JSON) throws -> Bool {
    guard let flag = value.bool else {
      throw PolicyFault(name: name, message: "must be true or false")
    }
    return flag
  }
}

/// Why a rule cannot be set so.
public struct PolicyFault: Error, Hashable, Sendable, CustomStringConvertible {
  public var name: String
  public var message: String

  public var description: String { "\(name) \(message)" }
}
