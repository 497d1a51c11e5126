import ArgumentParser
import TOMLKit

@main
struct Tickmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A fact-checker's workbench.", subcommands: [Read.self])
}
