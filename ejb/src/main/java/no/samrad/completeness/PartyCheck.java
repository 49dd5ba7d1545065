package no.samrad.completeness;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samrad.agreement.PartyRole;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RuleItem;
import no.samrad.shared.UnitId;

/** Whether the parties are those they should be, and the text names them. */
final class PartyCheck {

  private static final int FEWEST = 2;

  private final Dossier dossier;
  private final boolean municipalitiesTogether;

  PartyCheck(Dossier dossier, int fewestMunicipalities) {
    this.dossier = dossier;
    this.municipalitiesTogether = fewestMunicipalities >= FEWEST;
  }

  /**
   * Where municipalities work together, the list must be the area's and stand in the text. Where
   * the list alone is the evidence, it must be the area's.
   */
  Judgement judge(RuleItem item, List<ClauseFact> linked) {
    if (dossier.parties().size() < FEWEST) {
      return Judgement.of(Verdict.MISSING, FindingKind.TOO_FEW_PARTIES);
    }
    boolean listIsAll = !item.accepts(EvidenceKind.CLAUSE);
    Judgement list = municipalitiesTogether || listIsAll ? members() : Judgement.fine();
    return municipalitiesTogether ? list.and(named(linked)).and(host(linked)) : list;
  }

  private Judgement members() {
    List<UnitId> parties = dossier.units().stream().map(PartyFact::unit).toList();
    List<UnitId> members = dossier.members().stream().map(PartyFact::unit).toList();
    List<String> absent = names(dossier.members(), each -> !parties.contains(each.unit()));
    List<String> strange = names(dossier.units(), each -> !members.contains(each.unit()));
    Judgement judgement =
        absent.isEmpty() && strange.isEmpty()
            ? Judgement.of(
                Verdict.FULFILLED,
                FindingKind.PARTIES_ARE_THE_MEMBERS,
                members.size(),
                dossier.day())
            : Judgement.fine();
    return judgement
        .and(wrong(absent, FindingKind.MEMBERS_ARE_NO_PARTIES))
        .and(wrong(strange, FindingKind.PARTIES_ARE_NO_MEMBERS));
  }

  private Judgement wrong(List<String> names, FindingKind kind) {
    return names.isEmpty()
        ? Judgement.fine()
        : Judgement.of(Verdict.PARTLY, kind, names, dossier.day());
  }

  private Judgement named(List<ClauseFact> linked) {
    List<String> unnamed =
        names(dossier.units(), each -> linked.stream().noneMatch(clause -> clause.names(each)));
    return unnamed.isEmpty()
        ? Judgement.fine()
        : Judgement.of(Verdict.PARTLY, FindingKind.PARTIES_NOT_NAMED, unnamed);
  }

  private Judgement host(List<ClauseFact> linked) {
    Optional<PartyFact> host = dossier.party(PartyRole.HOST);
    if (host.isEmpty()) {
      return Judgement.of(Verdict.PARTLY, FindingKind.NO_HOST);
    }
    PartyFact party = host.get();
    PartyFact ofArea = dossier.host();
    if (ofArea != null && !ofArea.unit().equals(party.unit())) {
      return Judgement.of(Verdict.PARTLY, FindingKind.ANOTHER_HOST, party.nb(), ofArea.nb());
    }
    return linked.stream().anyMatch(clause -> HostWords.areIn(clause, party))
        ? Judgement.fine()
        : Judgement.of(Verdict.PARTLY, FindingKind.HOST_NOT_NAMED, party.nb());
  }

  private static List<String> names(List<PartyFact> all, Predicate<PartyFact> wanted) {
    return all.stream().filter(wanted).map(PartyFact::nb).sorted().toList();
  }
}
