import Foundation

@testable import Tickmark

extension FileSystem {
  static var temporaryFolder: String {
    let folder = FileManager.default.temporaryDirectory.path
    return folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  static func removeAll(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  static func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// The folder of a source file.
  static func folder(of file: StaticString) -> String { directory(of: "\(file)") }
}

/// Whether the recorded files are to be written anew.
var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
