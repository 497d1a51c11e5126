import ArgumentParser

/// From arguments to an exit code: parse, run, and put every fault into words.
enum Program {
  static func run(_ arguments: [String], in session: Session) -> Int32 {
    let arguments = ArgumentOrder.commandFirst(arguments)
    if arguments.isEmpty, let start = try? Start.parse([]) {
      return run(start, in: session).rawValue
    }
    do {
      var command = try Tickmark.parseAsRoot(arguments)
      if let command = command as? any SessionCommand { return run(command, in: session).rawValue }
      try command.run()
      return ExitStatus.done.rawValue
    } catch let fault as InputFault {
      session.tell(CommandFault(describing: fault), asJSON: false, inColour: false)
      return ExitStatus.failed.rawValue
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
    guard code == ExitStatus.usage.rawValue else {
      let text = Tickmark.fullMessage(for: error)
      if !text.isEmpty { (code == 0 ? session.output : session.errors).tell(text + "\n") }
      return code
    }
    session.tell(
      wrongUsage(Tickmark.message(for: error), arguments),
      asJSON: arguments.contains("--json") || arguments.contains("--jsonl"), inColour: false)
    return code
  }

  private static func wrongUsage(_ message: String, _ arguments: [String]) -> CommandFault {
    let lines = message.split(separator: "\n").map { $0.trimmingSpaces }
    let command = arguments.prefix { !$0.hasPrefix("-") && UnknownCommand.isCommandWord($0) }
    let name = (["tickmark"] + command).joined(separator: " ")
    return CommandFault.usage(lines.joined(separator: " "), try: "\(name) --help")
  }
}
