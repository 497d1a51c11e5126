import ArgumentParser

/// `tickmark-lab bench`: how fast the product's parts are, per second of processor time.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time the reader or the ledger, per CPU second.",
    subcommands: [BenchReader.self, BenchLedger.self], defaultSubcommand: BenchReader.self)
}
