import Glibc

@main
enum Main {
  static func main() {
    signal(SIGXFSZ, SIG_IGN)
    exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: .live()))
  }
}
