import ArgumentParser
import Claims

/// `tickmark undo`: takes the last acts back.
struct UndoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take your last act back, or your last N; the log keeps both.",
    usage: "tickmark undo [<options>] [<count>]")

  @OptionGroup var common: CommandOptions

  @Argument(help: "How many acts.")
  var count = 1

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work()
    guard let recorded = try work.record(Undo(count: count)) else { return .done }
    try work.report(recorded, [("undid", "\(recorded.taken)   redo: tickmark redo")])
    return .done
  }
}

/// `tickmark redo`: takes up again what was taken back.
struct RedoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Take up again what was taken back last.",
    usage: "tickmark redo [<options>] [<count>]")

  @OptionGroup var common: CommandOptions

  @Argument(help: "How many acts.")
  var count = 1

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work()
    guard let recorded = try work.record(Redo(count: count)) else { return .done }
    try work.report(recorded, [("redid", recorded.taken)])
    return .done
  }
}

extension Recorded {
  /// The acts that an undo or redo was about, in words.
  fileprivate var taken: String {
    let indices: [Int] =
      switch after.acts.last?.kind {
      case .undo(let indices), .redo(let indices): indices
      default: []
      }
    return indices.compactMap { index in
      after.acts.first { $0.index == index }.map { "\($0.summary) (log \(index))" }
    }.joined(separator: "; ")
  }
}
