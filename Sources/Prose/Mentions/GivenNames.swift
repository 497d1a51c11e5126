/// Given names that are nearly always a man's, or a woman's, in news English.
///
/// Written by hand; names borne by both (*Robin*, *Kim*, *Andrea* in Italy) tell nothing and are left out
/// where they are common. A table of data.
enum GivenNames {
  static let masculine = RoleLexicon.words(
    """
    aaron abdul abdullah adam ahmad ahmed alan albert alejandro aleksandar alexander alexei
    ali allan amir anders andreas andrei andrew anthony antonio arthur barack ben benjamin
    bernard bernie bill billy bob boris brian bruce carl carlos charles chris chuck christopher
    craig dan daniel dave david dennis dick dmitry donald doug douglas ed edward emmanuel
    eric erik ernest fernando francis francisco francois frank franz fred frederick gary
    gavin geoffrey george giovanni gordon graham greg gregory gustav hans harold harry
    hassan heinrich henrik henry howard hugh hussein ian ibrahim igor ivan jack jacob jaime
    jake james jason javier jean-claude jeff jeffrey jeremy jerry jim jimmy joe john johnny
    jonathan jorge jose joseph joshua juan karl keith ken kenneth kevin khalid klaus larry
    lars lawrence leonard louis luis luke marcus mario mark martin matt matthew michael
    miguel mike mikhail mohamed mohammad mohammed muhammad mustafa neil nicholas nicolas
    nigel nikolai oleg oliver omar osama oscar otto pablo patrick paul pedro peter phil
    philip pierre rafael raymond recep reza ricardo richard rick robert roberto rodrigo
    roger roland ron ronald rupert russell saddam salman sam samuel scott sean sergei seth
    simon stanley stephen steve steven stuart tariq ted theodore thomas tim timothy tom
    tommy tony vaclav victor viktor vincent vladimir walter warren wayne werner wilhelm
    william wolfgang xavier yusuf zachary
    """)

  static let feminine = RoleLexicon.words(
    """
    abigail ada agnes aisha alice alicia alison amanda amelia amy ana angela anita ann anna anne
    annette annie ashley audrey barbara beatrice beth betty birgit brenda bridget camilla
    carmen carol caroline carolyn catherine cecilia charlotte chelsea christina christine
    claire clara claudia cynthia daniela deborah debra denise diana diane donna doris
    dorothy edith elaine eleanor elena elisabeth elizabeth ellen emily emma erica eva evelyn
    fatima fiona frances gabriela gina gloria grace greta hannah heather helen helena
    hillary ida ingrid irene isabel isabella jacqueline jane janet janice jennifer jessica
    jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen
    katie kimberly kirsten kristen laura lauren leila lena leonora leslie linda lisa louise
    lucia lucy magdalena margaret maria marie marilyn marina marine marion marta martha
    martina mary maya megan melania melissa michelle miriam monica nadia nancy natalia
    natalie natasha nicole nina nora olga olivia pamela patricia paula pauline petra rachel
    rebecca renee rita rosa rose ruth sabine samantha sandra sara sarah sharon sheila
    shirley silvia simone sofia sonia sophia sophie stephanie susan susanna suzanne svetlana
    tamara tatiana teresa theresa tina ulrike ursula valerie vanessa vera veronica victoria
    virginia yvonne zainab
    """)
}
