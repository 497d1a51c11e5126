extension Session {
  /// Shows text through the pager; straight where that fails.
  func page(_ text: String, through pager: String) throws {
    let file = temporaryFile("page")
    try FileSystem.write(Array(text.utf8), to: file, mode: 0o600)
    defer { FileSystem.remove(file) }
    if shell("\(pager) < \(file.shellQuoted)") != 0 { try output.write(Array(text.utf8)) }
  }

  /// A new name in the directory for temporary files.
  func temporaryFile(_ purpose: String) -> String {
    let directory = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let digits = random(8).map { String($0, radix: 16) }.joined()
    return "\(directory)/tickmark-\(purpose)-\(digits)"
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var shellQuoted: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "/._-:=@%+,".utf8.contains(byte)
      }
    if isPlain { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
