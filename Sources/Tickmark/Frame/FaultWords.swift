import Claims
import Ledger

extension CommandFault {
  /// Puts any fault into words.
  init(describing error: any Error) {
    switch error {
    case let fault as CommandFault: self = fault
    case let refusal as Refusal:
      self.init(code: refusal.code, message: refusal.message, remedy: refusal.remedy)
    case let fault as LedgerFault:
      self.init(
        code: fault.code, message: fault.message, remedy: fault.remedy,
        status: fault.isIntegrityFailure ? .integrity : .failed)
    case let fault as EventFault where fault.isOfLaterRelease:
      self.init(
        code: "ledger.newer", message: "a later release recorded this article: \(fault)",
        remedy: "install the release that recorded it (tickmark audit still proves the ledger)")
    case let fault as EventFault:
      self.init(
        code: "ledger.damaged", message: "the ledger fails its check: \(fault)",
        remedy: "tickmark audit", status: .integrity)
    case let fault as FileFault: self.init(fault)
    case let fault as InputFault:
      self.init(code: "input.unreadable", message: "\(fault)", remedy: "check the path")
    case let fault as OutputFault:
      self.init(code: "output.failed", message: "\(fault)", remedy: "check where the output goes")
    default:
      self.init(
        code: "unexpected", message: "\(error)", remedy: "report this as a fault of the program")
    }
  }

  private init(_ fault: FileFault) {
    self.init(
      code: "file.\(fault.name)", message: "\(fault.path): \(fault.reason)", remedy: fault.remedy,
      fields: ["path": fault.path])
  }
}
