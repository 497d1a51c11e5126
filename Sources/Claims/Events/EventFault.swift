/// Why an event cannot be read or applied.
public struct EventFault: Error, Hashable, Sendable, CustomStringConvertible {
  public var type: String
  public var message: String
  /// Whether it is only that a later release recorded the event.
  public var isOfLaterRelease: Bool

  public init(type: String, message: String, isOfLaterRelease: Bool = false) {
    self.type = type
    self.message = message
    self.isOfLaterRelease = isOfLaterRelease
  }

  public var description: String { "\(type): \(message)" }
}
