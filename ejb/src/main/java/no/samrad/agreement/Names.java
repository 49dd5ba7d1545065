package no.samrad.agreement;

import java.util.List;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchText;

/** What an agreement is called, in both written languages. */
record Names(String nb, String nn) {

  static final int LONGEST = 200;

  Names {
    nb = PlainText.line(nb);
    nn = PlainText.line(nn);
    if (nb.isEmpty()) {
      throw new RuleViolation(AgreementRule.NAME_MISSING);
    }
    nn = nn.isEmpty() ? nb : nn;
    for (String each : List.of(nb, nn)) {
      if (PlainText.length(each) > LONGEST) {
        throw new RuleViolation(AgreementRule.NAME_TOO_LONG, LONGEST);
      }
      NationalIdentityNumber.refuseIn(each);
    }
  }

  String searchText() {
    return SearchText.of(List.of(nb, nn));
  }
}
