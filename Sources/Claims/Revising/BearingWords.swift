/// Words that, put beside a statement or taken away from it, can change what it says or who says it.
///
/// From the re-anchoring rules of the desk: a negation, a hedge, a speaker, a date or a number. Names are
/// seen by their capitals, numbers by their digits; the closed classes are listed.
enum BearingWords {
  static func bears(_ token: DraftToken, isFirst: Bool) -> Bool {
    guard token.isWord else { return marks.contains(token.key) }
    let word = token.key.lowercased()
    if listed.contains(word) || word.hasSuffix("n't") { return true }
    guard let first = token.key.unicodeScalars.first else { return false }
    let hasDigit = token.key.unicodeScalars.contains { $0.properties.numericType != nil }
    return hasDigit || (first.properties.isUppercase && !(isFirst && common.contains(word)))
  }

  /// Quotation marks say whose words they are; a question states nothing; signs belong to numbers.
  private static let marks: Set<String> = [
    "\"", "?", "%", "$", "€", "£", "¥", "+", "±", "~", "<", ">",
  ]

  private static let listed: Set<String> = Set(
    (negations + hedges + conditions + speech + persons + numbers + times + scopes).flatMap {
      $0.split(separator: " ").map(String.init)
    })

  private static let negations = [
    "no not never none nobody nothing neither nor nowhere without cannot hardly scarcely barely",
    "rarely seldom false falsely untrue wrong wrongly incorrect incorrectly mistaken mistakenly",
    "myth hoax rumour rumor rumoured rumored fake supposed so-called lacks lacked fails failed",
    "denied denies deny refused refuses except unless instead rather anymore",
  ]
  private static let hedges = [
    "alleged allegedly apparent apparently reported reportedly purported purportedly suspected",
    "believed thought likely unlikely possible possibly probable probably perhaps maybe might may",
    "could would should can must appear appears appeared seem seems seemed suggest suggests",
    "suggested presumably potentially potential about around approximately roughly nearly almost",
    "some sort kind estimated estimate expected planned plans plan intends intended hopes hoped",
    "aims wants wanted tried attempted supposedly ostensibly claimed unconfirmed confirmed",
  ]
  private static let conditions = [
    "if whether when until till once provided assuming otherwise though although despite because",
    "since after before while",
  ]
  private static let speech = [
    "said says say saying told tells tell according added adds stated states claims claim claiming",
    "argued argues wrote writes insisted insists announced announces warned warns asked asks quoted",
    "reports report acknowledged admits admitted explained noted notes recalled testified sources",
    "source spokesman spokeswoman spokesperson official officials critics experts police witness",
    "witnesses anonymous officially",
  ]
  private static let persons = [
    "i we you he she they it me us him her them his their its our my your who whom whose himself",
    "herself themselves itself this that these those former current acting late deputy",
  ]
  private static let numbers = [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    "hundred hundreds thousand thousands million millions billion billions trillion dozen dozens",
    "half third quarter first second fourth fifth sixth seventh eighth ninth tenth last twice once",
    "double triple percent per cent several many few most all both each every any another other",
  ]
  private static let times = [
    "today yesterday tomorrow tonight now then ago recently earlier later next previous previously",
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july",
    "august september october november december day days week weeks month months year years hour",
    "hours minute minutes morning afternoon evening night noon midnight spring summer autumn fall",
    "winter decade century already still yet soon always ever during annually daily",
  ]
  private static let scopes = [
    "only just even least most more less fewer than exactly up down over under at largest smallest",
    "highest lowest best worst biggest youngest oldest sole solely entirely wholly partly partially",
    "mostly mainly largely also too again up to",
  ]

  /// Words that begin a sentence with a capital without being names.
  private static let common: Set<String> = [
    "the", "a", "an", "in", "on", "at", "for", "from", "with", "by", "of", "as", "and", "but", "or",
    "so", "there", "here", "such", "to", "into", "upon", "across", "among", "along", "between",
  ]
}
