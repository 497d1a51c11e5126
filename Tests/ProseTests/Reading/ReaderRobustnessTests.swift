@testable import Prose
import Testing

/// Whatever the text, a reading's ranges tile it and its trees are trees.
@Suite struct ReaderRobustnessTests {
  @Test(arguments: [
    "", " ", "\n\n \t\r\n", ".", "...", "\"", "a", "А", "?!?!?!", "👩‍👩‍👧‍👦 🎉 wow!",
    "e\u{301}te\u{301} was hot.",
    "שלום עולם. זה טוב.", "日本語の文章です。次の文。", "\u{FEFF}Hello there.", "a\u{00AD}b c\u{200D}d",
    "THE MAYOR RESIGNED ON MONDAY. TAXES FELL.", "the mayor resigned on monday. taxes fell.",
    "Tbe rnayor res1gned 0n M0nday , he sa|d", "(((((", ")))))", "’’’’ “““ ”””",
    "\u{2028}x\u{2029}y",
    "don't can't won't y'all'd've", "http://a.b/c?d=e&f=g#h(i)j", "-----\n=====\n*****",
    "A.B.C.D.E.F.G.H.", "1,000,000.00.00,,..", "\r\rOne\r\rTwo\r\n\r\nThree",
  ])
  func `reads odd texts`(written: String) throws {
    check(Reader().read(try ArticleText(written)))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `reads mutated texts`(seed: UInt64) throws {
    var random = TestGenerator(seed: seed)
    var scalars = Array(ReaderRobustnessTests.story.unicodeScalars)
    let extra = Array("\n\n .,;:!?'\"()[]’“”—…-$%1a🎉éא字\u{301}\u{200D}\u{A0}\t".unicodeScalars)
    for _ in 0..<1 + random.next(40) {
      let place = random.next(scalars.count)
      switch random.next(4) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(extra[random.next(extra.count)], at: place)
      case 2: scalars.swapAt(place, random.next(scalars.count))
      default:
        scalars.replaceSubrange(
          place..<place + 1, with: scalars[random.next(scalars.count)...].prefix(9))
      }
    }
    check(Reader().read(try ArticleText(String(String.UnicodeScalarView(scalars)))))
  }

  @Test func `reads only the blocks it is given`() throws {
    let text = try ArticleText("Title here\nIt rained. It stopped.\nFooter")
    let blocks = [TextRange(0, 10), TextRange(11, 33)]
    let reading = Reader().read(text, in: ReadingContext(blocks: blocks))
    #expect(
      reading.sentences.map { text[$0.range] } == ["Title here", "It rained.", "It stopped."])
    #expect(reading.paragraphs == blocks)
  }

  @Test func `cuts a sentence that is too long, and says so`() throws {
    let count = Segmentation.longestSentence * 2 + 10
    let written = Array(repeating: "word", count: count).joined(separator: " ")
    let reading = Reader().read(try ArticleText(written))
    #expect(reading.sentences.map(\.tokens.count) == [500, 500, 10])
    #expect(reading.faults.filter { $0.code == .longSentence }.count == 2)
    check(reading)
  }

  @Test func `one huge word is one word`() throws {
    let written = String(repeating: "x", count: 1 << 16)
    #expect(Reader().read(try ArticleText(written)).tokens.count == 1)
  }

  @Test(arguments: [
    "Der Bürgermeister ist am Montag zurückgetreten. Die Steuern sind um drei Prozent gefallen, "
      + "sagte ein Sprecher der Stadt. Niemand hatte damit gerechnet, dass der Rat so schnell wählt.",
    "Le maire a démissionné lundi. Les impôts ont baissé de trois pour cent, a déclaré un "
      + "porte-parole de la ville. Personne ne pensait que le conseil voterait aussi vite.",
    "市长星期一辞职。一位发言人说,税收下降了百分之三。没有人想到议会会这么快投票。居民们很惊讶,他们说不知道为什么。"
      + "议会将在下个月再次开会,讨论预算和新的学校。",
  ])
  func `says where a text is in another language`(written: String) throws {
    let reading = Reader().read(try ArticleText(written))
    #expect(reading.faults.contains { $0.code == .otherLanguage })
  }

  @Test func `finds no fault with English`() throws {
    #expect(Reader().read(try ArticleText(ReaderRobustnessTests.story)).faults.isEmpty)
  }

  private func check(_ reading: Reading) {
    let bytes = reading.text.bytes
    var end = 0
    for token in reading.tokens {
      #expect(token.range.start >= end && !token.range.isEmpty)
      #expect(isWhite(bytes[end..<token.range.start]))
      end = token.range.end
    }
    #expect(isWhite(bytes[end...]))
    for sentence in reading.sentences { check(sentence, reading) }
    #expect(reading.sentences.map(\.tokens.count).reduce(0, +) == reading.tokens.count)
  }

  private func check(_ sentence: Sentence, _ reading: Reading) {
    let tokens = reading.tokens[sentence.tokens]
    #expect(tokens.first?.range.start == sentence.range.start)
    #expect(tokens.last?.range.end == sentence.range.end)
    #expect(reading.paragraphs.indices.contains(sentence.paragraph))
    #expect(tokens.count { $0.head == nil } == 1)
    for index in sentence.tokens {
      var (at, steps): (Int?, Int) = (index, 0)
      while let word = at, steps <= tokens.count {
        #expect(sentence.tokens.contains(word))
        (at, steps) = (reading.tokens[word].head, steps + 1)
      }
      #expect(at == nil)
    }
  }

  private func isWhite(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      CharacterClass.of($0.value).isSpace
    }
  }

  private static let story = """
    Gorn council head resigns

    GORN (WT) — Ada Holt, who had led the council of Gorn since 2014, resigned on Jan. 26, her \
    spokesman said. “I’ve done what I could,” she told reporters at 6 p.m. “Now it’s time to go.”

    The council spent at least $3.5 million on the bridge, which was to cost $1.2 million, \
    according to Dr. T. R. Finch of Orlach Univ.; nobody could say why... Taxes rose 3 percent, \
    and two of the five members (Moss and Ode) left the party. See https://example.org/a?b=1.
    """
}
