package no.samrad.participation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.audit.WrittenTrail;
import no.samrad.gate.GateDesk;
import no.samrad.norm.NormDesk;
import no.samrad.norm.Norms;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record ParticipationDesk(
    EntityManager em, CurrentUser user, LocalDate today, RecordedEvents events) {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  static ParticipationDesk of(EntityManager em, CurrentUser user, LocalDate today) {
    return new ParticipationDesk(em, user, today, WrittenTrail.on(em));
  }

  Referring referring() {
    Referring useCase = new Referring();
    useCase.participations = participations();
    useCase.premises = premises();
    useCase.gate = GateDesk.gateOn(em);
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  ReferralAssessing assessing() {
    ReferralAssessing useCase = new ReferralAssessing();
    useCase.participations = participations();
    useCase.premises = premises();
    useCase.norms = norms();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  Including including() {
    Including useCase = new Including();
    useCase.participations = participations();
    useCase.nurses = nurses();
    useCase.visits = visits();
    useCase.limit = limit();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  ReferralCorrecting correcting() {
    ReferralCorrecting useCase = new ReferralCorrecting();
    useCase.participations = participations();
    useCase.premises = premises();
    useCase.gate = GateDesk.gateOn(em);
    useCase.effects = new CorrectionEffects();
    useCase.effects.participations = participations();
    useCase.effects.corrections = corrections();
    useCase.effects.limit = limit();
    useCase.effects.planning = planning();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  StepDayCorrecting dayCorrecting() {
    StepDayCorrecting useCase = new StepDayCorrecting();
    useCase.participations = participations();
    useCase.corrections = dayCorrections();
    useCase.effects = new StepDayEffects();
    useCase.effects.participations = participations();
    useCase.effects.nurses = nurses();
    useCase.effects.visits = visits();
    useCase.effects.planning = planning();
    useCase.effects.limit = limit();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  Following following() {
    Following useCase = new Following();
    useCase.participations = participations();
    useCase.premises = premises();
    useCase.planning = planning();
    useCase.norms = norms();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  Transferring transferring() {
    Transferring useCase = new Transferring();
    useCase.participations = participations();
    useCase.premises = premises();
    useCase.handing = new Handing();
    useCase.handing.nurses = nurses();
    useCase.handing.planning = planning();
    useCase.gate = GateDesk.gateOn(em);
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  VisitKeeping keeping() {
    VisitKeeping useCase = new VisitKeeping();
    useCase.participations = participations();
    useCase.visits = visits();
    useCase.nurses = nurses();
    useCase.judging = judging();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  VisitCorrecting visitCorrecting() {
    VisitCorrecting useCase = new VisitCorrecting();
    useCase.participations = participations();
    useCase.visits = visits();
    useCase.corrections = visitCorrections();
    useCase.judging = judging();
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  Forgetting forgetting() {
    Forgetting useCase = new Forgetting();
    useCase.participations = participations();
    useCase.deletions = new Deletions();
    useCase.deletions.em = em;
    useCase.access = access();
    useCase.journal = journal();
    return useCase;
  }

  private VisitJudging judging() {
    VisitJudging judging = new VisitJudging();
    judging.premises = premises();
    judging.journal = journal();
    return judging;
  }

  private VisitCorrections visitCorrections() {
    VisitCorrections corrections = new VisitCorrections();
    corrections.em = em;
    return corrections;
  }

  ParticipationQueries queries() {
    ParticipationQueries queries = new ParticipationQueries();
    queries.reading = new ParticipantReading();
    queries.reading.em = em;
    queries.reading.list = new WorkingList();
    queries.reading.list.em = em;
    queries.reading.sheets = new ParticipantSheets();
    queries.reading.sheets.em = em;
    queries.reading.corrections = corrections();
    queries.reading.days = dayCorrections();
    queries.reading.visits = new VisitListing();
    queries.reading.visits.em = em;
    queries.reading.visits.corrections = visitCorrections();
    queries.reading.norms = norms();
    queries.reading.journal = journal();
    queries.access = access();
    queries.journal = journal();
    return queries;
  }

  ParticipationChoiceQueries choices() {
    ParticipationChoiceQueries queries = new ParticipationChoiceQueries();
    queries.listing = new ChoiceListing();
    queries.listing.em = em;
    queries.participations = participations();
    queries.visits = visits();
    queries.access = access();
    queries.journal = journal();
    return queries;
  }

  private VisitPlanning planning() {
    VisitPlanning planning = new VisitPlanning();
    planning.visits = visits();
    planning.nurses = nurses();
    planning.norms = norms();
    return planning;
  }

  private ConsentLimit limit() {
    ConsentLimit limit = new ConsentLimit();
    limit.norms = norms();
    limit.premises = premises();
    limit.deviations = new Deviations();
    limit.deviations.em = em;
    limit.journal = journal();
    return limit;
  }

  private ReferralCorrections corrections() {
    ReferralCorrections corrections = new ReferralCorrections();
    corrections.em = em;
    return corrections;
  }

  private StepDayCorrections dayCorrections() {
    StepDayCorrections corrections = new StepDayCorrections();
    corrections.em = em;
    return corrections;
  }

  private Participations participations() {
    Participations all = new Participations();
    all.em = em;
    return all;
  }

  private Premises premises() {
    Premises premises = new Premises();
    premises.em = em;
    return premises;
  }

  private NurseBook nurses() {
    NurseBook nurses = new NurseBook();
    nurses.em = em;
    return nurses;
  }

  private Visits visits() {
    Visits visits = new Visits();
    visits.em = em;
    return visits;
  }

  private Norms norms() {
    return NormDesk.normsOn(em);
  }

  private TeamAccess access() {
    TeamAccess access = new TeamAccess();
    access.access = Callers.accessOf(user);
    return access;
  }

  private Journal journal() {
    Journal journal = new Journal();
    journal.user = user;
    journal.clock = Clock.fixed(today.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
    journal.events = events;
    return journal;
  }
}
