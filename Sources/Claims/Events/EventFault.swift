/// Why an event cannot be read or applied.
public struct EventFault: Error, Hashable, Sendable, CustomStringConvertible {
  public var type: String
  public var message: String

  public init(type: String, message: String) {
    self.type = type
    self.message = message
  }

  public var description: String { "\(type): \(message)" }
}
