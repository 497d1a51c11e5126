/// The desk's rules for the gate changed.
public struct PolicySet: DeskPayload, Hashable {
  public static let type = "policy.set"

  public var policy: Policy

  public init(policy: Policy) { self.policy = policy }

  public var fields: EventFields { EventFields(open: policy.settings) }

  public init(fields: EventFields) throws {
    do {
      policy = try Policy(settings: fields.open)
    } catch let fault as PolicyFault {
      throw EventFault(type: Self.type, message: fault.description)
    }
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws { desk.policy = policy }

  public var summary: String { "set the policy" }
}
