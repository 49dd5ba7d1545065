package no.samrad.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RefusalCondition;
import no.samrad.rule.RuleItem;
import no.samrad.rule.RuleRefusal;
import no.samrad.rule.RuleSetDetails;
import no.samrad.rule.RuleSetId;
import no.samrad.rule.RuleSetRow;
import no.samrad.rule.Verification;

/** Rule sets shaped as those of the reference data, in English codes only. */
final class RuleSetFixture {

  private final String code;
  private final List<RuleItem> items = new ArrayList<>();
  private final List<RuleRefusal> refusals = new ArrayList<>();
  private String extendsCode = "";
  private int fewest = 2;
  private Set<String> types = Set.of("HOST_MUNICIPALITY");
  private Set<String> forms = Set.of();

  private RuleSetFixture(String code) {
    this.code = code;
  }

  /** The seven items of chapter 20, with every reason not to use it. */
  static RuleSetFixture host() {
    return new RuleSetFixture("KOML-20-4")
        .forms("HOST_ADMINISTRATIVE", "HOST_JOINT_BOARD")
        .refusesAsChapter20()
        .item("a", EvidenceKind.PARTY_LIST, EvidenceKind.CLAUSE)
        .item("b", EvidenceKind.CLAUSE, EvidenceKind.DELEGATION_RECORD)
        .item("c", EvidenceKind.DATE, EvidenceKind.CLAUSE)
        .item("d", EvidenceKind.CLAUSE, EvidenceKind.RHYTHM)
        .item("e", EvidenceKind.AMOUNT_KEY, EvidenceKind.CLAUSE)
        .item("f", EvidenceKind.CLAUSE)
        .item("g", EvidenceKind.CLAUSE, EvidenceKind.STATEMENT);
  }

  static RuleSetFixture board() {
    RuleSetFixture board =
        new RuleSetFixture("KOML-20-4+20-3")
            .forms("HOST_JOINT_BOARD")
            .refusesAsChapter20()
            .item("board", EvidenceKind.CLAUSE, EvidenceKind.NUMBER_PER_PARTY);
    board.extendsCode = "KOML-20-4";
    return board;
  }

  /** A set of one item, for any agreement. */
  static RuleSetFixture of(String item, EvidenceKind... kinds) {
    RuleSetFixture set = new RuleSetFixture("KOML-20-4").item(item, kinds);
    set.fewest = 0;
    return set;
  }

  private RuleSetFixture refusesAsChapter20() {
    return refuses(RefusalCondition.ANY_PARTY_KIND, "STATE", "RBUP-LOKAL")
        .refuses(RefusalCondition.DISTRICTS_OF_ONE_MUNICIPALITY, "", "")
        .refuses(RefusalCondition.ANY_PARTY_KIND, "PRIVATE,VOLUNTARY", "")
        .refuses(RefusalCondition.MUNICIPALITIES_BELOW, "2", "")
        .refuses(RefusalCondition.TYPE_NOT_COVERED, "", "")
        .refuses(RefusalCondition.FORM_NOT_COVERED, "", "")
        .refuses(RefusalCondition.DAY_OUTSIDE_VALIDITY, "", "");
  }

  RuleSetFixture forms(String... wanted) {
    forms = Set.of(wanted);
    return this;
  }

  RuleSetFixture types(String... wanted) {
    types = Set.of(wanted);
    return this;
  }

  RuleSetFixture refuses(RefusalCondition condition, String operand, String suggests) {
    String text = condition + " {{area.form}} {{inForce.date}}";
    refusals.add(
        new RuleRefusal(condition + operand, condition, operand, suggests, "", true, text));
    return this;
  }

  RuleSetFixture item(String item, EvidenceKind... kinds) {
    items.add(
        new RuleItem(item, "", true, "", false, "Krav " + item, "Bevis", Arrays.asList(kinds)));
    return this;
  }

  RuleSetDetails build() {
    RuleSetRow row =
        new RuleSetRow(
            new RuleSetId(1),
            code,
            "1",
            code,
            items.size(),
            Verification.none(),
            LocalDate.of(2020, 1, 1),
            null);
    return new RuleSetDetails(row, 1, extendsCode, fewest, "", "", types, forms, items, refusals);
  }
}
