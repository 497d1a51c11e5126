import Glibc

/// The size of the terminal, as `stty` tells it.
enum TerminalSize {
  static var asked: (columns: Int, rows: Int)? {
    guard let pipe = unsafe popen("stty size < /dev/tty 2> /dev/null", "r") else { return nil }
    defer { unsafe pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 32)
    guard unsafe fgets(&buffer, 32, pipe) != nil else { return nil }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let numbers = text.split(separator: " ").compactMap { Int($0.trimmingSpaces) }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return nil }
    return (numbers[1], numbers[0])
  }
}
