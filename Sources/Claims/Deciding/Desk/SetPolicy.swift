/// Sets the desk's rules for the gate.
public struct SetPolicy: DeskCommand {
  public var policy: Policy

  public init(policy: Policy) { self.policy = policy }

  public func decide(on desk: Desk) throws -> [any DeskPayload] {
    desk.policy == policy ? [] : [PolicySet(policy: policy)]
  }
}
