import Testing

@testable import Prose

struct MentionLinkingTests {
  @Test func `a surname stands for the full name before it`() throws {
    let reading = try read("Marta Oltean opened the fair. On Monday Oltean left Tarn.")
    #expect(entity("Marta Oltean", in: reading) != nil)
    #expect(entity("Oltean", in: reading) == entity("Marta Oltean", in: reading))
  }

  @Test func `a name keeps its number whatever its diacritics`() throws {
    let reading = try read("The mayor, Petra Kováč, resigned. Petra Kovac will move to Tarn.")
    #expect(entity("Petra Kovac", in: reading) == entity("Petra Kováč", in: reading))
  }

  @Test func `two people with one surname are two, and their surname alone is nobody's`() throws {
    let reading = try read(
      "Marta Oltean met Pavel Oltean in Tarn. Oltean said nothing to the reporters.")
    #expect(entity("Marta Oltean", in: reading) != entity("Pavel Oltean", in: reading))
    #expect(entity("Oltean", in: reading) == nil)
  }

  @Test func `a daughter with a feminine form of a name is somebody else`() throws {
    let reading = try read("Daniel Reuss met Daniela Reuss at the station in Tarn.")
    #expect(entity("Daniel Reuss", in: reading) != entity("Daniela Reuss", in: reading))
  }

  @Test(arguments: [
    ("Deputy Minister Ada Renk opened the bridge.", "Ada Renk", "Deputy Minister"),
    ("Acting Governor Joan Pell spoke first.", "Joan Pell", "Acting Governor"),
    ("Ola Brandt, a farmer from Tarn, said it was wrong.", "Ola Brandt", "farmer"),
    ("The mayor, Petra Kovach, resigned on Monday.", "Petra Kovach", "mayor"),
  ])
  func `finds the title beside a name`(_ text: String, _ name: String, _ title: String) throws {
    let reading = try read(text)
    let found = try #require(mention(name, in: reading))
    #expect(found.kind == .person)
    #expect(found.titles.map { reading.text[$0] } == [title])
  }

  @Test func `a pronoun points at the only person in mind`() throws {
    let reading = try read("Joan Pell thanked the crew. Then she left the town.")
    #expect(entity("she", in: reading) == entity("Joan Pell", in: reading))
    #expect(entity("she", in: reading) != nil)
  }

  @Test func `a pronoun between two people of equal weight stays open`() throws {
    let reading = try read("Joan Pell and Ada Renk thanked the crew. Then she left the town.")
    let pronoun = try #require(mention("she", in: reading))
    #expect(pronoun.entity == nil)
  }

  @Test func `a pronoun beside somebody without a name stays open`() throws {
    let reading = try read("On Monday Joan Pell praised a nurse who said she had left the town.")
    let pronoun = try #require(mention("she", in: reading))
    #expect(pronoun.entity == nil)
  }

  @Test func `a title's gender rules people out`() throws {
    let reading = try read("King Olaf Brandt met Queen Ada Renk. Then she left the town.")
    #expect(entity("she", in: reading) == entity("Ada Renk", in: reading))
  }

  @Test func `a role noun points at the one person who has the role`() throws {
    let reading = try read(
      "Governor Joan Pell met Judge Ada Renk in Tarn. The governor spoke first to the crew.")
    #expect(entity("The governor", in: reading) == entity("Joan Pell", in: reading))
  }

  @Test func `a person's name ends before where the person is from`() throws {
    let reading = try read("Marta Oltean of Civic Union spoke. The Union of Tarn agreed.")
    #expect(mention("Marta Oltean", in: reading)?.kind == .person)
    #expect(mention("Marta Oltean of Civic Union", in: reading) == nil)
  }

  @Test func `a surname within a longer name is no mention of its bearer`() throws {
    let reading = try read("Lena Voss left Tarn. Then the Voss Group and Cyd Voss went to court.")
    #expect(
      reading.mentions.count { $0.entity == entity("Lena Voss", in: reading) && $0.form == .name }
        == 1)
  }

  @Test func `who tells is whom the pronoun of the telling means`() throws {
    let reading = try read("On Monday Lena Voss said she felt Piet Sand had lied to her.")
    #expect(entity("she", in: reading) == entity("Lena Voss", in: reading))
    #expect(entity("her", in: reading) == entity("Lena Voss", in: reading))
  }

  @Test func `whoever was he before is not she`() throws {
    let reading = try read(
      "Lena Voss left after she had lost. Piet Sand won because he trained. Then she met Sand.")
    let pronouns = reading.mentions.filter { reading.text[$0.range] == "she" }
    #expect(pronouns.map(\.entity) == [1, 1])
  }

  @Test func `a name set beside the subject is the subject`() throws {
    let reading = try read(
      "Lena Voss spoke in Tarn. The mayor, Ada Renk, thanked the crew and praised her rivals.")
    #expect(entity("her", in: reading) == entity("Ada Renk", in: reading))
  }

  @Test func `a given name tells he from she`() throws {
    let reading = try read(
      "Margaret Pell and Donald Renk thanked the crew. Then she left the town.")
    #expect(entity("she", in: reading) == entity("Margaret Pell", in: reading))
  }

  @Test func `what a clause tells of somebody is about that person`() throws {
    let reading = try read(
      "On Monday Lena Voss met Petra Renk, who lost a fight of her own.")
    #expect(entity("her", in: reading) == entity("Petra Renk", in: reading))
  }

  @Test func `a phrase before the subject is about the subject`() throws {
    let reading = try read("Donald Renk left. In his first speech, George Pell thanked the crew.")
    #expect(entity("his", in: reading) == entity("George Pell", in: reading))
  }

  @Test func `a role in small letters is no part of the name behind it`() throws {
    let reading = try read("On Monday nominee Ada Renk left. Then Renk spoke to the crew in Tarn.")
    #expect(mention("nominee Ada Renk", in: reading) == nil)
  }

  private func read(_ text: String) throws -> Reading { Reader().read(try ArticleText(text)) }

  private func mention(_ words: String, in reading: Reading) -> Mention? {
    reading.mentions.first { reading.text[$0.range] == words }
  }

  private func entity(_ words: String, in reading: Reading) -> Int? {
    mention(words, in: reading)?.entity
  }
}
