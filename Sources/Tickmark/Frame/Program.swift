import ArgumentParser

/// From arguments to an exit code: parse, run, and put every fault into words.
enum Program {
  static func run(_ arguments: [String], in session: Session) -> Int32 {
    let arguments = ArgumentOrder.commandFirst(arguments)
    do {
      var command = try Tickmark.parseAsRoot(arguments)
      if let command = command as? any SessionCommand { return run(command, in: session).rawValue }
      try command.run()
      return ExitStatus.done.rawValue
    } catch {
      return tell(parsing: error, arguments, in: session)
    }
  }

  static func run(_ command: some SessionCommand, in session: Session) -> ExitStatus {
    var colour = "auto"
    do {
      let context = try Context(session: session, options: command.common)
      colour = context.console.colour
      return try command.run(in: context)
    } catch {
      let fault = CommandFault(describing: error)
      let console = Console(session: session, options: command.common, colour: colour)
      session.tell(
        fault, asJSON: command.common.isMachine, inColour: console.isErrorColoured)
      return fault.status
    }
  }

  /// What ArgumentParser has to say: help, version, or wrong usage.
  private static func tell(
    parsing error: any Error, _ arguments: [String], in session: Session
  ) -> Int32 {
    let code = Tickmark.exitCode(for: error).rawValue
    if let name = UnknownCommand.find(in: arguments) {
      session.tell(UnknownCommand.fault(name), asJSON: false, inColour: false)
      return ExitStatus.usage.rawValue
    }
    let text = Tickmark.fullMessage(for: error)
    guard !text.isEmpty else { return code }
    (code == 0 ? session.output : session.errors).tell(text + "\n")
    return code
  }
}
