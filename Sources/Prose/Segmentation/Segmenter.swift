/// What was learned about where words and sentences end.
package struct Segmenter: Sendable {
  let words: WordCutter
  let ends: SentenceEnds

  init(_ model: ModelFile) {
    words = WordCutter(model)
    ends = SentenceEnds(model)
  }
}
