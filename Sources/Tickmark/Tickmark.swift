import ArgumentParser
import TOMLKit

@main
struct Tickmark: ParsableCommand {
  func run() { print("tickmark") }
}
