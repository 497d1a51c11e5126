import CVerifier

/// The verifier that every bundle carries: Python, standard library only, short enough that an outsider
/// can read it before trusting it.
enum VerifierScripts {
  /// In the order of their reading.
  static let names = ["verify.py", "record.py", "report.py"]

  static var files: [ReportFile] {
    names.enumerated().map { script, name in
      let bytes = (0..<verifier_size(script)).map { verifier_byte(script, $0) }
      return ReportFile(name: name, bytes: bytes)
    }
  }
}
