/// The highest number given to anything of a kind, whether or not it still stands: no number is ever
/// used again.
public struct Numbering: Hashable, Sendable {
  public var claims = 0
  public var sources = 0
  public var flags = 0
  public var notes = 0
  public var waivers = 0

  public init() {}
}
