@testable import TickmarkLab

/// A treebank of three sentences, for tests.
enum SampleTreebank {
  static var documents: [TreebankDocument] {
    TreebankFile.documents(of: Array(text.utf8))
  }

  static let text = """
    # newdoc id = a
    # newpar
    # text = The mayor of Gorn didn't resign.
    1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-x-cf1-2-sgl
    2\tmayor\tmayor\tNOUN\tNN\t_\t7\tnsubj\t_\t_
    3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
    4\tGorn\tGorn\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-x-cf2-1-sgl)1)
    5-6\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    5\tdid\tdo\tAUX\tVBD\t_\t7\taux\t_\t_
    6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
    7\tresign\tresign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

    # text = She laughed.
    1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
    2\tlaughed\tlaugh\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
    3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No

    # newpar
    # text = Rain fell
    1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\t_
    2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_

    """
}
