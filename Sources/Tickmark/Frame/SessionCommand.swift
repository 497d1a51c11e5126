import ArgumentParser

/// A command that touches the world only through its session.
protocol SessionCommand: ParsableCommand {
  var common: CommandOptions { get }

  /// - Throws: ``CommandFault`` and the faults that ``Program`` can put into words.
  func run(in context: Context) throws -> ExitStatus
}

extension SessionCommand {
  func run() throws {
    let session = Session.live()
    let status = Program.run(self, in: session)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
