import Glibc

/// Asks for a secret at the terminal, which does not show it.
enum SecretPrompt {
  /// Nil where there is no terminal, or the person gave up (Ctrl-C, Ctrl-D).
  static func answer(to question: String) -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var settings = termios()
    guard unsafe tcgetattr(terminal, &settings) == 0 else { return nil }
    var quiet = settings
    // Byte by byte and without signals, so that nothing can leave the terminal mute.
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard unsafe tcsetattr(terminal, TCSAFLUSH, &quiet) == 0 else { return nil }
    defer {
      _ = unsafe tcsetattr(terminal, TCSAFLUSH, &settings)
      write("\n", to: terminal)
    }
    write("\(question): ", to: terminal)
    return line(from: terminal)
  }

  private static func line(from terminal: Int32) -> String? {
    var bytes: [UInt8] = []
    while let byte = byte(from: terminal), byte != 3, byte != 4 {
      switch byte {
      case 0x0A, 0x0D: return String(validating: bytes, as: UTF8.self)
      case 0x08, 0x7F:
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private static func byte(from terminal: Int32) -> UInt8? {
    var byte: UInt8 = 0
    return unsafe read(terminal, &byte, 1) == 1 ? byte : nil
  }

  private static func write(_ text: String, to terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.write(terminal, bytes, bytes.count)
  }
}
