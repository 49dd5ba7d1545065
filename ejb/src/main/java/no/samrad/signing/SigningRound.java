package no.samrad.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.document.DocumentId;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** All signatures asked for under one version: whose turn it is, whatever the number of parties. */
final class SigningRound {

  private final SigningCase about;
  private final List<Signature> signatures;

  SigningRound(SigningCase about, List<Signature> signatures) {
    this.about = about;
    this.signatures = signatures;
  }

  /** Asks every party that has not signed. */
  List<Signature> open(SigningOrder order, LocalDate today) {
    about.requireReady();
    if (signatures.stream().anyMatch(each -> !each.isSigned())) {
      throw new RuleViolation(SigningRule.ALREADY_OPEN);
    }
    if (order.dueOn().isBefore(today)) {
      throw new RuleViolation(SigningRule.DUE_DAY_PASSED);
    }
    List<PartyId> missing =
        about.sent().parties().stream()
            .filter(SentParty::signs)
            .map(SentParty::id)
            .filter(party -> find(party).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      throw new RuleViolation(SigningRule.NOTHING_LEFT);
    }
    return asked(missing, order, today);
  }

  private List<Signature> asked(List<PartyId> missing, SigningOrder order, LocalDate today) {
    List<PartyId> turns = order.turns().stream().filter(missing::contains).toList();
    boolean complete = new HashSet<>(turns).equals(Set.copyOf(missing));
    if (!turns.isEmpty() && (!complete || turns.size() != missing.size())) {
      throw new RuleViolation(SigningRule.TURNS_INCOMPLETE);
    }
    List<Signature> asked = new ArrayList<>();
    for (PartyId party : missing) {
      int turn = turns.isEmpty() ? 1 : turns.indexOf(party) + 1;
      asked.add(new Signature(about, party, turn, today, order.dueOn()));
    }
    return asked;
  }

  Signature sign(PartyId party, GivenSignature given, DocumentId evidence, LocalDate today) {
    Signature signature = require(party);
    if (given.day().isAfter(today)) {
      throw new RuleViolation(SigningRule.SIGNED_IN_THE_FUTURE);
    }
    if (about.adoptedOn() != null && given.day().isBefore(about.adoptedOn())) {
      throw new RuleViolation(SigningRule.SIGNED_BEFORE_ADOPTION, about.adoptedOn());
    }
    if (signature.isOpen()) {
      requireTurn(signature);
    }
    signature.sign(given, evidence);
    return signature;
  }

  Signature refuse(PartyId party, Reason reason, LocalDate today) {
    Signature signature = require(party);
    signature.refuse(today, reason);
    return signature;
  }

  /** Those whose turn it is. */
  List<Signature> remind(LocalDate today) {
    about.requireReady();
    List<Signature> waiting =
        signatures.stream().filter(each -> each.isOpen() && isTurnOf(each)).toList();
    if (waiting.isEmpty()) {
      throw new RuleViolation(
          signatures.isEmpty() ? SigningRule.NOT_OPEN : SigningRule.NOTHING_LEFT);
    }
    List<Signature> due = waiting.stream().filter(each -> !each.wasRemindedOn(today)).toList();
    if (due.isEmpty()) {
      throw new RuleViolation(SigningRule.REMINDED_TODAY);
    }
    due.forEach(each -> each.remind(today));
    return due;
  }

  /** What was given stays: the text it was given under has not changed. */
  List<Signature> withdraw() {
    List<Signature> open = signatures.stream().filter(each -> !each.isSigned()).toList();
    if (open.isEmpty()) {
      throw new RuleViolation(SigningRule.NOT_OPEN);
    }
    return open;
  }

  private Signature require(PartyId party) {
    about.requireReady();
    about.requireSigner(party);
    return find(party).orElseThrow(() -> new RuleViolation(SigningRule.NOT_OPEN));
  }

  private Optional<Signature> find(PartyId party) {
    return signatures.stream().filter(each -> each.party().equals(party)).findFirst();
  }

  private void requireTurn(Signature signature) {
    long before = before(signature);
    if (before > 0) {
      throw new RuleViolation(SigningRule.BEFORE_ITS_TURN, before);
    }
  }

  private boolean isTurnOf(Signature signature) {
    return before(signature) == 0;
  }

  private long before(Signature signature) {
    return signatures.stream()
        .filter(each -> each.turn() < signature.turn() && !each.isSigned())
        .count();
  }
}
