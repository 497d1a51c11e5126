import Prose
import Testing

/// Texts with `|` between the sentences expected.
@Suite struct SentencesTests {
  @Test(arguments: [
    #"The mayor resigned. |Taxes fell 3.5 percent."#,
    #"Was it so? |No! |It was not."#,
    #"The vote was 5-4. |Justice Holt dissented."#,
    #"NEW YORK (AP) — The mayor resigned Tuesday. |He gave no reason."#,
    #"Gen. Ada Holt spoke on Jan. 26. |She left."#,
    #"Gov. Ron Lee Jr. spoke. |Maj. Gen. Orla Finn replied."#,
    #"The book by T. R. Finch sold well. |Its author, Q. Moss, did not."#,
    #"Mr. and Mrs. Ode met Prof. Lindqvist at St. Anne's Church."#,
    #"Dr. B. C. Holt, Ph.D., of St. Louis, Mo., led the study."#,
    #"Sens. Kay Ode and Tim Finch voted no. |Rep. Moss abstained."#,
    #"He lives in No. 5 Elm Street. |It is old."#,
    #"See Fig. 3 and p. 12 for more. |The rest is on pp. 30-35."#,
    #"On Sept. 3, police in Gorn arrested two men. |Both were released on Oct. 14."#,
    #"The U.S. Senate met. |It voted."#,
    #"She moved to the U.S. |Her brother stayed at home."#,
    #"He flew from Washington, D.C. to Dover, Del. in 1988."#,
    #"The firm, Acme Inc., fell 3.5 percent. |Shares of Beta Corp. rose."#,
    #"Shares of Gorn Steel Co. fell. |It had bought Orlach Iron Ltd. |The price was not given."#,
    #"The raid began at 4 a.m. on Monday. |It ended at 6 p.m. |Nobody was hurt."#,
    #"They sold apples, pears, etc. |Nobody bought them."#,
    #""We won." |He smiled."#,
    #"He said (twice.) |It rained."#,
    #"(The council met on Monday.) |It will meet again."#,
    #"“We won,” he said. |“It was hard.” |The crowd cheered."#,
    #"He asked, “Why now?” and left."#,
    #""It is over!" she shouted."#,
    #"The paper (it was printed in Gorn.) was free."#,
    #""Nobody knew," said Ode. |"Nobody asked.""#,
    #"He called it “a disgrace.” |The minister did not reply."#,
    #"She waited... |Nobody came."#,
    #"I thought ... well, it does not matter."#,
    #"He was . . . not well."#,
    #"Write to ada.holt@example.org. |She will answer."#,
    #"The file is at https://example.org/a.b/c.html. |Read it."#,
    #"Read it at example.com before noon."#,
    #"It cost $2.50. |She paid $3.00 for two."#,
    #"The figure of 1.250.300 was wrong. |It was 1,250.3 in all."#,
    #"Version 2.0.1 came out in May. |It failed."#,
    #"The Yahoo! office closed. |Its staff left."#,
    #"The valley\#n\#n|Rain fell."#,
    #"It rained in\#n\#nthe valley. |Then it stopped."#,
    #"What the council said\#n\#n|The council met on Monday. |It voted."#,
    #"1. Open the lid. |2. Press the button."#,
    #"- Bread\#n|- Milk\#n|- Two dozen eggs"#,
    #"1.) Open the lid |2.) Press the button"#,
    #"3) Warm the oven |4) Beat the eggs |5) Wait"#,
    #"a. Bread |b. Milk |c. Two dozen eggs"#,
    #"i. First we ate. |ii. Then we slept."#,
    #"• 9. Bread |• 10. Milk"#,
    #"She went home at 6 p.m. |Mr. Ode stayed."#,
    #"At 6 a.m. Mr. Ode went home."#,
    #"The 6 p.m. Council meeting was short. |The one at 9 p.m. Monday was not."#,
    #"It begins at 6 p.m. EST on Monday."#,
    #"They took Plan B. |It failed."#,
    #"The vitamin is E. |Nobody takes it."#,
    #"Ada I. Holt wrote it."#,
    #"It was Ada and I. |Did you know?"#,
    #"The paper came from Ode Bros. in 1990."#,
    #"It weighs 5 lbs. and costs 3 dollars."#,
    #"She said no. |iPhones are dear."#,
    #"He teaches (He was a smith before.) at the school."#,
    #"It is at N°. 1026. |Go there."#,
  ])
  func `cuts a text where its sentences end`(marked: String) throws {
    let text = try ArticleText(marked.split(separator: "|").joined())
    let found = Reader().read(text).sentences.map { text[$0.range] }
    #expect(found == marked.split(separator: "|").map { trimmed($0) })
  }

  @Test(arguments: [
    ("I don't know Mr. O'Neil's plan.", "I do n't know Mr. O'Neil 's plan ."),
    ("It cost $1,000.50 (about 3%)...", "It cost $ 1,000.50 ( about 3 % ) ..."),
    ("See http://a.org/b?c=d now!", "See http://a.org/b?c=d now !"),
  ])
  func `cuts a sentence into words`(written: String, words: String) throws {
    let text = try ArticleText(written)
    let found = Reader().read(text).tokens.map { text[$0.range] }
    #expect(found.joined(separator: " ") == words)
  }

  @Test func `a headline does not go on in a caption, as a paragraph may in the next`() throws {
    let text = try ArticleText("Mill shut in Tarn\n\npilgrims at the mill in 2008.")
    let parts = [TextRange(0, 17), TextRange(19, text.range.end)]
    #expect(Reader().read(text).sentences.count == 1)
    let reading = Reader().read(text, in: ReadingContext(blocks: parts))
    #expect(reading.sentences.map(\.range) == parts)
  }

  private func trimmed(_ part: Substring) -> String {
    String(part.reversed().drop(while: \.isWhitespace).reversed())
  }
}
