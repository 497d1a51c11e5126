/// Says that waived words need a check after all.
public struct WithdrawWaiver: Command {
  public var number: Int
  public var comment: String?

  public init(number: Int, comment: String? = nil) {
    self.number = number
    self.comment = comment
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard let waiver = dossier.waivers.first(where: { $0.number == number }), waiver.isActive else {
      throw Refusal(
        code: "waiver.unknown", message: "there is no waiver \(number) in force",
        remedy: "tickmark list --waivers")
    }
    return [WaiverWithdrawn(number: number, comment: try freeText(comment))]
  }
}
