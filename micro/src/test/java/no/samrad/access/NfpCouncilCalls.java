package no.samrad.access;

import static no.samrad.access.AccessCalls.add;
import static no.samrad.access.AccessCalls.shown;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import no.samrad.council.BalanceCount;
import no.samrad.council.CouncilBalance;
import no.samrad.council.CouncilCorrection;
import no.samrad.council.CouncilEnding;
import no.samrad.council.CouncilEstablishing;
import no.samrad.council.CouncilFacts;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilMandate;
import no.samrad.council.CouncilProcedure;
import no.samrad.council.CouncilQueries;
import no.samrad.council.CouncilSeating;
import no.samrad.council.DutyForce;
import no.samrad.council.DutyId;
import no.samrad.council.DutyQueries;
import no.samrad.council.DutyRegulation;
import no.samrad.council.Mandate;
import no.samrad.council.NewCouncil;
import no.samrad.council.NewSeat;
import no.samrad.council.Procedure;
import no.samrad.council.Quorum;
import no.samrad.council.SeatDuty;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.council.SeatReturning;
import no.samrad.document.UploadedFile;
import no.samrad.place.Language;

/** How the use cases about NFP councils are called. */
final class NfpCouncilCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long COUNCILS = 900_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Procedure USUAL = new Procedure(14, 21, Quorum.HALF, true);

  private NfpCouncilCalls() {}

  static void addAll() {
    queries();
    seats();
    duties();
    NewCouncil none = new NewCouncil(null, new Mandate("", ""), USUAL, DAY, null);
    add(CouncilEstablishing.class, "establish", (bean, on) -> bean.establish(on.area(), none));
    add(
        CouncilProcedure.class,
        "change",
        (bean, on) -> bean.change(councilOf(on), -1, USUAL, DAY, "Prøve"));
    add(CouncilEnding.class, "end", (bean, on) -> bean.end(councilOf(on), -1, DAY, "Prøve"));
    CouncilFacts facts = new CouncilFacts(new Mandate("", ""), DAY, null);
    add(
        CouncilCorrection.class,
        "correct",
        (bean, on) -> bean.correct(councilOf(on), -1, facts, "Prøve"));
    add(CouncilMandate.class, "keep", (bean, on) -> bean.keep(councilOf(on), -1, empty()));
    BalanceCount count = new BalanceCount(4, 5);
    add(
        CouncilBalance.class,
        "count",
        (bean, on) -> bean.count(councilOf(on), -1, count, DAY.minusYears(1)));
  }

  private static CouncilId councilOf(AccessTarget on) {
    return new CouncilId(COUNCILS + on.area().value());
  }

  private static void queries() {
    add(CouncilQueries.class, "councils", NfpCouncilCalls::listed);
    add(CouncilQueries.class, "ofArea", (bean, on) -> bean.ofArea(on.area()));
    add(
        CouncilQueries.class,
        "council",
        (bean, on) -> bean.council(councilOf(on), DAY, Language.NB));
    add(CouncilQueries.class, "choices", (bean, on) -> bean.choices(on.area(), DAY, Language.NB));
  }

  private static void listed(CouncilQueries bean, AccessTarget on) {
    shown(
        bean.councils(DAY, Language.NB).stream().anyMatch(row -> row.slug().equals(on.slug())), on);
  }

  private static UploadedFile empty() {
    return new UploadedFile("tom.txt", new ByteArrayInputStream(new byte[0]));
  }

  private static void duties() {
    DutyId none = new DutyId(-1);
    add(DutyQueries.class, "duties", (bean, on) -> bean.duties(Language.NB));
    add(DutyQueries.class, "duty", (bean, on) -> bean.duty(none, Language.NB));
    add(
        DutyRegulation.class,
        "change",
        (bean, on) -> bean.change(none, -1, DutyForce.OFFERED, LocalDate.of(2099, 1, 1), "Prøve"));
    add(DutyRegulation.class, "verify", (bean, on) -> bean.verify(none, -1, "Prøve", DAY, "Prøve"));
    add(DutyRegulation.class, "withdraw", (bean, on) -> bean.withdraw(none, -1, "Prøve"));
  }

  private static void seats() {
    SeatId none = new SeatId(-1);
    SeatDuty duty = new SeatDuty(SeatFunction.SECRETARY, null, null, DAY, null);
    NewSeat seat = new NewSeat(null, null, duty);
    add(SeatReturning.class, "offered", (bean, on) -> bean.offered(councilOf(on), Language.NB));
    add(SeatReturning.class, "putBack", (bean, on) -> bean.putBack(councilOf(on), -1));
    add(CouncilSeating.class, "add", (bean, on) -> bean.add(councilOf(on), -1, seat));
    add(CouncilSeating.class, "end", (bean, on) -> bean.end(councilOf(on), -1, none, DAY, "Prøve"));
    add(
        CouncilSeating.class,
        "correct",
        (bean, on) -> bean.correct(councilOf(on), -1, none, duty, "Prøve"));
    add(
        CouncilSeating.class,
        "remove",
        (bean, on) -> bean.remove(councilOf(on), -1, none, "Prøve"));
  }
}
