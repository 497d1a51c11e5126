import ArgumentParser

/// The developers' command: trains, measures and times the reader. Nobody needs it to use the product.
@main
struct TickmarkLab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tickmark-lab", abstract: "Train, measure and time the reader.",
    subcommands: [Train.self, Evaluate.self, Bench.self])
}
