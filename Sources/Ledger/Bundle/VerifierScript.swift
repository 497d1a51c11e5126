import CVerifier

/// The verifier that every bundle carries: Python, standard library only, short enough that an outsider
/// can read it before trusting it.
enum VerifierScript {
  static let name = "verify.py"

  static var file: ReportFile {
    ReportFile(name: name, bytes: (0..<verifier_size()).map(verifier_byte))
  }
}
