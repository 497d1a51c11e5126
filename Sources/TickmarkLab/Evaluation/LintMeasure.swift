import Claims
import Prose

/// How many planted faults lint finds, and how much it says about articles nobody put a fault into.
struct LintMeasure {
  private(set) var planted: [String: Int] = [:]
  private(set) var found: [String: Int] = [:]
  /// Findings in the passages without their fault.
  private(set) var falseInPassages = 0
  /// Findings about the carriers as they are, by code. Carriers may hold faults of their own.
  private(set) var inCarriers: [String: Int] = [:]
  private(set) var words = 0

  /// In per cent.
  var recall: Double {
    100 * Double(found.values.reduce(0, +)) / Double(max(1, planted.values.reduce(0, +)))
  }

  /// Findings per 1,000 words of the carriers; queries about superlatives apart, which ask for evidence
  /// and claim no fault.
  var alarms: Double { rate(of: inCarriers.filter { $0.key != "superlative" }) }
  var superlatives: Double { rate(of: inCarriers.filter { $0.key == "superlative" }) }

  private func rate(of findings: [String: Int]) -> Double {
    1000 * Double(findings.values.reduce(0, +)) / Double(max(1, words))
  }

  /// Each fault goes into the next of the carriers, in turn.
  init(_ faults: [PlantedFault], in carriers: [CarrierArticle], _ reader: Reader) throws {
    for carrier in carriers {
      let findings = try carrier.findings(reader)
      words += carrier.wordCount
      for finding in findings { inCarriers[finding.code, default: 0] += 1 }
    }
    for (index, fault) in faults.enumerated() where !carriers.isEmpty {
      try plant(fault, in: carriers[index % carriers.count], reader)
    }
  }

  private mutating func plant(
    _ fault: PlantedFault, in carrier: CarrierArticle, _ reader: Reader
  ) throws {
    let faulty = carrier.with(fault.faulty, headline: fault.headline, caption: fault.caption)
    planted[fault.code, default: 0] += 1
    if try faulty.findingsAboutPassage(reader).contains(where: { $0.code == fault.code }) {
      found[fault.code, default: 0] += 1
    }
    let clean = carrier.with(fault.clean, headline: fault.headline, caption: nil)
    falseInPassages += try clean.findingsAboutPassage(reader).count
  }
}
