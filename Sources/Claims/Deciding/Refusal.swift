/// Why a step is not allowed: what, where and what to do next.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs: `claim.unknown`, `verify.no-source`.
  public var code: String
  public var message: String
  public var remedy: String
  /// The claims concerned, whose text the error shows.
  public var claims: [ClaimReference]

  public init(code: String, message: String, remedy: String, claims: [ClaimReference] = []) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.claims = claims
  }

  public var description: String { message }
}
