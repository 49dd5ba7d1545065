package no.samrad.access;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.samrad.account.AccountAdministration;
import no.samrad.account.OwnAccount;
import no.samrad.account.SignIn;
import no.samrad.account.TokenSignIn;
import no.samrad.area.AreaAttentionQueries;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.area.AreaEstablishing;
import no.samrad.area.AreaHosting;
import no.samrad.area.AreaLifeCycle;
import no.samrad.area.AreaMembership;
import no.samrad.area.AreaNameId;
import no.samrad.area.AreaNaming;
import no.samrad.area.AreaOrganising;
import no.samrad.area.AreaPhase;
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaSearch;
import no.samrad.area.Days;
import no.samrad.area.FormCorrection;
import no.samrad.area.FormTermId;
import no.samrad.area.HostCorrection;
import no.samrad.area.HostTermId;
import no.samrad.area.MemberReplacement;
import no.samrad.area.MembershipCorrection;
import no.samrad.area.NewAlias;
import no.samrad.area.NewArea;
import no.samrad.area.NewMember;
import no.samrad.area.NewNames;
import no.samrad.area.OrganisationForm;
import no.samrad.area.PhaseTermId;
import no.samrad.audit.AuditFilter;
import no.samrad.audit.AuditQueries;
import no.samrad.audit.AuditVerification;
import no.samrad.audit.Refusal;
import no.samrad.audit.RefusalRecording;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AuditHeads;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportQueries;
import no.samrad.intake.ImportWork;
import no.samrad.intake.NewImport;
import no.samrad.intake.UnitImport;
import no.samrad.person.PersonProfile;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitSearch;
import no.samrad.profile.AreaContacts;
import no.samrad.profile.AreaOffice;
import no.samrad.profile.ContactDuty;
import no.samrad.profile.ContactFunction;
import no.samrad.profile.ContactId;
import no.samrad.profile.NewContact;
import no.samrad.profile.OfficeAddress;
import no.samrad.profile.ProfileQueries;
import no.samrad.profile.TargetEstimate;
import no.samrad.profile.TargetShare;
import no.samrad.security.AccessContactQueries;
import no.samrad.security.AccessDenied;
import no.samrad.security.Grant;
import no.samrad.security.Role;
import no.samrad.security.RoleGranting;
import no.samrad.shared.PageRequest;
import no.samrad.user.NewUser;
import no.samrad.user.UserAdministration;
import no.samrad.user.UserQueries;

/**
 * How each public use-case method is called on a target. A list that leaves the target's area out
 * counts as a refusal.
 */
final class AccessCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final PersonProfile PROFILE =
      new PersonProfile("Prøve", "Oppdiktet", "", "", "nb");
  private static final AuditHeads NO_HEADS = new AuditHeads(List.of());

  /** By "Type.method". */
  static final Map<String, BiConsumer<Object, AccessTarget>> ALL = new TreeMap<>();

  private static final Map<String, Class<?>> BEANS = new TreeMap<>();

  static {
    areas();
    members();
    hosts();
    names();
    life();
    waiting();
    profiles();
    directory();
    places();
    LibraryCalls.addAll();
    CompletenessCalls.addAll();
    CouncilCalls.addAll();
    NfpCouncilCalls.addAll();
    NormCalls.addAll();
    CriteriaCalls.addAll();
    ExtractCalls.addAll();
    ReportingCalls.addAll();
    ReleaseCalls.addAll();
    YearPlanCalls.addAll();
    MemberCalls.addAll();
    TeamCalls.addAll();
    MeetingCalls.addAll();
    MinutesCalls.addAll();
    SittingCalls.addAll();
    AgendaCalls.addAll();
    PaperCalls.addAll();
    AgreementCalls.addAll();
    WordingCalls.addAll();
    SigningCalls.addAll();
    ObligationCalls.addAll();
    NoticeCalls.addAll();
    InvitationCalls.addAll();
    ParticipationCalls.addAll();
    imports();
    audit();
    users();
    accounts();
    signIn();
  }

  private AccessCalls() {}

  static void run(String call, AccessTarget target) {
    ALL.get(call).accept(CDI.current().select(BEANS.get(call)).get(), target);
  }

  static <T> void add(Class<T> bean, String method, BiConsumer<T, AccessTarget> call) {
    String name = bean.getSimpleName() + "." + method;
    BEANS.put(name, bean);
    ALL.put(name, (each, target) -> call.accept(bean.cast(each), target));
  }

  private static void areas() {
    add(AreaQueries.class, "areas", AccessCalls::listed);
    add(AreaQueries.class, "area", (bean, on) -> bean.area(on.slug(), DAY, Language.NB));
    add(
        AreaEstablishing.class,
        "create",
        (bean, on) ->
            bean.create(
                new NewArea("Prøveområde", "", "", OrganisationForm.HOST_JOINT_BOARD, DAY)));
  }

  private static void members() {
    add(
        AreaMembership.class,
        "add",
        (bean, on) -> bean.add(on.area(), -1, NewMember.of(on.unit(), DAY, null)));
    add(
        AreaMembership.class,
        "end",
        (bean, on) -> bean.end(on.area(), -1, on.membership(), DAY, "Prøve"));
    add(
        MembershipCorrection.class,
        "correct",
        (bean, on) -> bean.correct(on.area(), -1, on.membership(), new Days(DAY, null), "Prøve"));
    add(
        MembershipCorrection.class,
        "remove",
        (bean, on) -> bean.remove(on.area(), -1, on.membership(), "Prøve"));
    add(
        MemberReplacement.class,
        "replace",
        (bean, on) -> bean.replace(on.area(), -1, on.membership(), Set.of(on.unit()), null));
  }

  private static void hosts() {
    HostTermId none = new HostTermId(-1);
    add(
        AreaHosting.class,
        "change",
        (bean, on) -> bean.change(on.area(), -1, on.unit(), DAY, "Prøve"));
    add(
        AreaHosting.class,
        "correct",
        (bean, on) ->
            bean.correct(on.area(), -1, new HostCorrection(none, on.unit(), DAY), "Prøve"));
    add(AreaHosting.class, "confirm", (bean, on) -> bean.confirm(on.area(), -1, none, "Prøve"));
  }

  private static void names() {
    AreaNameId none = new AreaNameId(-1);
    NewAlias alias = new NewAlias("Prøve", Language.NB, NameKind.ALIAS, null, null);
    add(
        AreaNaming.class,
        "rename",
        (bean, on) -> bean.rename(on.area(), -1, new NewNames("Prøve", "", "", DAY), "Prøve"));
    add(
        AreaNaming.class,
        "correct",
        (bean, on) -> bean.correct(on.area(), -1, none, "Prøve", "Prøve"));
    add(AreaNaming.class, "addAlias", (bean, on) -> bean.addAlias(on.area(), -1, alias));
    add(AreaNaming.class, "endAlias", (bean, on) -> bean.endAlias(on.area(), -1, none, DAY));
    add(
        AreaNaming.class,
        "removeAlias",
        (bean, on) -> bean.removeAlias(on.area(), -1, none, "Prøve"));
  }

  private static void life() {
    OrganisationForm form = OrganisationForm.TASK_COMMUNITY;
    FormTermId none = new FormTermId(-1);
    add(
        AreaLifeCycle.class,
        "enter",
        (bean, on) -> bean.enter(on.area(), -1, AreaPhase.CLOSING, DAY, "Prøve"));
    add(
        AreaLifeCycle.class,
        "correct",
        (bean, on) -> bean.correct(on.area(), -1, new PhaseTermId(-1), DAY, "Prøve"));
    add(
        AreaOrganising.class,
        "change",
        (bean, on) -> bean.change(on.area(), -1, form, DAY, "Prøve"));
    add(
        AreaOrganising.class,
        "correct",
        (bean, on) -> bean.correct(on.area(), -1, new FormCorrection(none, form, DAY), "Prøve"));
    add(AreaOrganising.class, "confirm", (bean, on) -> bean.confirm(on.area(), -1, none, "Prøve"));
  }

  private static void profiles() {
    add(ProfileQueries.class, "profile", (bean, on) -> bean.profile(on.area()));
    add(ProfileQueries.class, "known", (bean, on) -> bean.known(on.area()));
    OfficeAddress office = new OfficeAddress("Prøvegata 1", "0000", "Eksempelby", "", "");
    add(AreaOffice.class, "change", (bean, on) -> bean.change(on.area(), -1, office, DAY, "Prøve"));
    TargetShare share = new TargetShare(BigDecimal.TEN, "Prøve");
    add(TargetEstimate.class, "set", (bean, on) -> bean.set(on.area(), -1, share, DAY, "Prøve"));
    contacts();
  }

  private static void contacts() {
    ContactId contact = new ContactId(1);
    add(
        AreaContacts.class,
        "add",
        (bean, on) ->
            bean.add(
                on.area(), -1, new NewContact(on.person(), null, ContactFunction.IT, DAY, null)));
    add(AreaContacts.class, "end", (bean, on) -> bean.end(on.area(), -1, contact, DAY, "Prøve"));
    add(
        AreaContacts.class,
        "correct",
        (bean, on) ->
            bean.correct(
                on.area(), -1, contact, new ContactDuty(ContactFunction.IT, DAY, null), "Prøve"));
  }

  private static void waiting() {
    add(
        AreaAttentionQueries.class,
        "on",
        (bean, on) ->
            shown(
                bean.on(DAY, Language.NB).stream().anyMatch(item -> item.slug().equals(on.slug())),
                on));
  }

  private static void listed(AreaQueries bean, AccessTarget on) {
    shown(
        bean.areas(AreaSearch.all(DAY, Language.NB), PageRequest.first(200)).items().stream()
            .anyMatch(row -> row.id().equals(on.area())),
        on);
  }

  private static void directory() {
    add(AreaDirectoryQueries.class, "overview", (bean, on) -> bean.overview(DAY));
    add(
        AreaDirectoryQueries.class,
        "choices",
        (bean, on) ->
            shown(
                bean.choices(DAY, Language.NB).stream()
                    .anyMatch(choice -> choice.slug().equals(on.slug())),
                on));
    add(
        AreaDirectoryQueries.class,
        "ofUnits",
        (bean, on) -> shown(!bean.ofUnits(List.of(on.unit()), DAY, Language.NB).isEmpty(), on));
    add(AreaDirectoryQueries.class, "idOf", (bean, on) -> bean.idOf(on.slug()));
    add(
        AreaDirectoryQueries.class,
        "nameOf",
        (bean, on) -> bean.nameOf(on.area(), DAY, Language.NB));
  }

  static void shown(boolean shown, AccessTarget on) {
    if (!shown) {
      throw new AccessDenied(Set.of(), on.area());
    }
  }

  private static void places() {
    add(
        PlaceQueries.class,
        "units",
        (bean, on) -> bean.units(new UnitSearch("", null, DAY, Language.NB), PageRequest.first(1)));
    add(
        PlaceQueries.class,
        "unit",
        (bean, on) -> bean.unit(new UnitCode("4204"), DAY, Language.NB));
    add(PlaceQueries.class, "facts", (bean, on) -> bean.facts(Set.of(on.unit()), DAY, Language.NB));
    add(
        PlaceQueries.class,
        "unitsByCode",
        (bean, on) -> bean.unitsByCode(List.of(new UnitCode("4204")), DAY, Language.NB));
  }

  private static void imports() {
    ImportId none = new ImportId(-1);
    NewImport file = new NewImport("prove.csv", new byte[1]);
    add(UnitImport.class, "start", (bean, on) -> bean.start(file));
    add(UnitImport.class, "confirm", (bean, on) -> bean.confirm(none));
    add(UnitImport.class, "discard", (bean, on) -> bean.discard(none));
    add(ImportQueries.class, "latest", (bean, on) -> bean.latest());
    add(ImportQueries.class, "details", (bean, on) -> bean.details(none, PageRequest.first(1)));
    add(ImportQueries.class, "problems", (bean, on) -> bean.problems(none));
    add(ImportWork.class, "check", (bean, on) -> bean.check(none, file));
    add(ImportWork.class, "apply", (bean, on) -> bean.apply(none));
  }

  private static void audit() {
    add(
        RefusalRecording.class,
        "record",
        (bean, on) -> bean.record(Refusal.byContainer("page/x", "")));
    add(AuditQueries.class, "page", (bean, on) -> bean.page(inArea(on), PageRequest.first(1)));
    add(AuditQueries.class, "export", (bean, on) -> bean.export(inArea(on)));
    add(AuditQueries.class, "actions", (bean, on) -> bean.actions());
    add(AuditQueries.class, "areas", (bean, on) -> bean.areas());
    add(AuditVerification.class, "chains", (bean, on) -> bean.chains(NO_HEADS));
    add(
        AuditVerification.class,
        "check",
        (bean, on) -> bean.check(AreaChainCheck.of(on.area().value(), NO_HEADS)));
    add(AuditVerification.class, "conclude", (bean, on) -> bean.conclude(List.of(), NO_HEADS));
    add(AuditVerification.class, "exportHeads", (bean, on) -> bean.exportHeads());
    add(AuditVerification.class, "hasKey", (bean, on) -> bean.hasKey());
  }

  private static AuditFilter inArea(AccessTarget on) {
    return new AuditFilter(null, null, on.area(), "", "", null, "");
  }

  private static void users() {
    add(
        UserAdministration.class,
        "add",
        (bean, on) -> bean.add(new NewUser(PROFILE, "prove.oppdiktet")));
    add(UserAdministration.class, "change", (bean, on) -> bean.change(on.person(), -1, PROFILE));
    add(UserQueries.class, "users", (bean, on) -> bean.users("", PageRequest.first(1)));
    add(UserQueries.class, "user", (bean, on) -> bean.user(on.person()));
    add(RoleGranting.class, "grant", (bean, on) -> bean.grant(on.person(), hostStaff(on)));
    add(RoleGranting.class, "end", (bean, on) -> bean.end(on.assignment(), -1, DAY, "Prøve"));
    add(AccessContactQueries.class, "whoCanGrant", (bean, on) -> bean.whoCanGrant(on.area()));
  }

  private static Grant hostStaff(AccessTarget on) {
    return new Grant(Role.HOST_STAFF, on.area(), null, DAY, null, "Prøve");
  }

  private static void accounts() {
    add(
        AccountAdministration.class,
        "resetPassword",
        (bean, on) -> bean.resetPassword(on.account()));
    add(AccountAdministration.class, "disable", (bean, on) -> bean.disable(on.account(), -1));
    add(AccountAdministration.class, "enable", (bean, on) -> bean.enable(on.account(), -1));
    add(AccountAdministration.class, "unlock", (bean, on) -> bean.unlock(on.account()));
    add(OwnAccount.class, "changePassword", (bean, on) -> bean.changePassword("", ""));
    add(OwnAccount.class, "signOut", (bean, on) -> bean.signOut());
  }

  private static void signIn() {
    add(SignIn.class, "resume", (bean, on) -> bean.resume(on.account(), Instant.EPOCH));
    add(SignIn.class, "attempt", (bean, on) -> bean.attempt("tried", "feil", "192.0.2.1"));
    add(TokenSignIn.class, "enter", (bean, on) -> bean.enter("ingen"));
    add(TokenSignIn.class, "resume", (bean, on) -> bean.resume(on.account()));
    add(TokenSignIn.class, "refuse", (bean, on) -> bean.refuse("192.0.2.1"));
  }
}
