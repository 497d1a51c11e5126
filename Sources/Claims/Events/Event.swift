/// One immutable line of a log.
public struct Event: Sendable {
  public var stamp: Stamp
  public var payload: any EventPayload

  public init(stamp: Stamp, payload: any EventPayload) {
    self.stamp = stamp
    self.payload = payload
  }
}
