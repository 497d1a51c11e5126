import ArgumentParser

@main
struct TickmarkLab: ParsableCommand {
  func run() { print("tickmark-lab") }
}
