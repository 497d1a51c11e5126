import Prose
import Testing

@testable import Claims

/// Source, cue and content of each attribution, as the text has them.
func attributions(_ table: String) throws -> [[String]] {
  let reading = try reading(table)
  return analysis(of: reading).attributions.map { found in
    [found.source, found.cue, found.content].map { ranges in
      ranges.map { reading.text[$0] }.joined(separator: " … ")
    }
  }
}
