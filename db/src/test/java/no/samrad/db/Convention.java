package no.samrad.db;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * What every table, view and function of the schema keeps to, asked of the database's own
 * catalogue; each with a breach that it must find. Flyway's two tables are Flyway's business.
 */
enum Convention {
  TABLES_HAVE_A_PRIMARY_KEY(
      "select name from tab where not exists (select from pg_constraint where conrelid = tab.oid"
          + " and contype = 'p')",
      "create table planted (a bigint not null)",
      "planted"),

  TABLES_HAVE_A_COMMENT(
      "select name from tab where coalesce(obj_description(oid, 'pg_class'), '') = ''",
      "create table planted (a bigint primary key)",
      "planted"),

  NAMES_ARE_SNAKE_CASE(
      """
      select name from tab where name !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'
      union all select tab || '.' || name from col where name !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'
      """,
      "create table planted (a bigint primary key, \"thisOne\" integer not null)",
      "planted.thisOne"),

  TABLES_ARE_NAMED_FOR_ONE_ROW(
      "select name from tab where name ~ 's$' and name !~ '(ss|us|is)$'",
      "create table planted_things (a bigint primary key)",
      "planted_things"),

  FOREIGN_KEYS_HAVE_AN_INDEX(
      """
      select conname from pg_constraint c join tab on tab.oid = c.conrelid
      where contype = 'f' and not exists (
        select from pg_index i
        where i.indrelid = c.conrelid and i.indpred is null
          and (select array_agg(k order by k) from unnest(c.conkey) k)
            = (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:array_length(c.conkey, 1) - 1]) k))
      """,
      "create table planted (a bigint primary key, b bigint not null constraint planted_fk"
          + " references unit (id) deferrable)",
      "planted_fk"),

  FOREIGN_KEYS_ARE_DEFERRED(
      "select conname from pg_constraint where connamespace = 'samrad'::regnamespace and contype ="
          + " 'f' and not condeferred",
      "create table planted (a bigint primary key constraint planted_fk references unit (id)"
          + " deferrable)",
      "planted_fk"),

  VIEWS_HAVE_A_COMMENT(
      """
      select relname from pg_class
      where relnamespace = 'samrad'::regnamespace and relkind in ('v', 'm') and coalesce(obj_description(oid, 'pg_class'), '') = ''
      """,
      "create view planted as select 1 as one",
      "planted"),

  FUNCTIONS_HAVE_A_COMMENT(
      "select name from fun where coalesce(obj_description(oid, 'pg_proc'), '') = ''",
      "create function planted() returns integer language sql as 'select 1'",
      "planted"),

  FUNCTIONS_RUN_WITH_THE_RIGHTS_OF_WHO_CALLS_THEM(
      "select name from fun where definer",
      "create function planted() returns integer language sql security definer as 'select 1'",
      "planted"),

  KEYS_COME_FROM_NAMED_SEQUENCES(
      "select tab || '.' || name from col where identity <> '' or preset like 'nextval%'",
      "create table planted (a bigserial primary key, b bigint generated always as identity)",
      "planted.a",
      "planted.b"),

  SEQUENCES_LEAVE_ROOM_FOR_COUNTING_DOWN(
      "select seqrelid::regclass::text from pg_sequence where seqstart < seqincrement",
      "create sequence planted increment by 50",
      "planted"),

  TEXT_HAS_NO_LENGTH(
      "select tab || '.' || name from col where type like 'character varying%'",
      "create table planted (a bigint primary key, b varchar(20) not null)", "planted.b"),

  MOMENTS_HAVE_A_ZONE(
      "select tab || '.' || name from col where type like '%without time zone'",
      "create table planted (a bigint primary key, b timestamp not null, c time not null)",
      "planted.b",
      "planted.c"),

  UUIDS_ARE_NEVER_EMPTY(
      "select tab || '.' || name from col where type = 'uuid' and not required",
      "create table planted (a bigint primary key, b uuid)",
      "planted.b"),

  /** Text is never null; where it may be missing it is empty, and has that as its default. */
  TEXT_SAYS_WHAT_IT_MAY_BE(
      """
      select col.tab || '.' || col.name from col
      where type = 'text' and (not required or (preset is null and not exists (
        select from pg_constraint c where c.conrelid = col.oid and c.contype in ('c', 'p', 'f') and col.number = any (c.conkey))))
      """,
      "create table planted (a bigint primary key, b text not null, c text, d text not null default"
          + " '', e text not null check (e <> ''))",
      "planted.b",
      "planted.c"),

  COLUMNS_ARE_FILLED(
      "select tab || '.' || name from col where not required",
      "create table planted (a bigint primary key, valid_from date, b integer)",
      "planted.b"),

  PERIODS_RUN_FORWARD(
      """
      select tab from col
      where name = 'valid_to' and not exists (
        select from pg_constraint c where c.conrelid = col.oid and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%(valid_to > valid_from)%')
      """,
      "create table planted (a bigint primary key, valid_from date not null, valid_to date)",
      "planted"),

  WHAT_BELONGS_TO_AN_AREA_SAYS_WHICH(
      """
      select distinct tab.name from tab
      join pg_constraint c on c.conrelid = tab.oid and c.contype = 'f'
      where (c.confrelid = 'samrad.area'::regclass or c.confrelid in (select oid from col where name = 'area_id'))
        and tab.oid not in (select oid from col where name = 'area_id')
      """,
      "create table planted (a bigint primary key references membership (id) deferrable)",
      "planted"),

  AN_AREA_ID_IS_AN_AREA(
      """
      select tab from col where name = 'area_id' and not exists (
        select from pg_constraint c
        where c.conrelid = col.oid and c.contype = 'f' and c.confrelid = 'samrad.area'::regclass and c.conkey = array[col.number])
      """,
      "create table planted (a bigint primary key, area_id bigint not null)",
      "planted"),

  /** Whoever adds a table about participants: nothing of one who is deleted stays in it. */
  WHAT_IS_ABOUT_A_PARTICIPANT_GOES_WITH_HER(
      """
      select conname from pg_constraint c
      where c.contype = 'f' and c.confdeltype <> 'c' and c.conrelid <> c.confrelid
        and (c.confrelid = 'samrad.participation'::regclass or c.confrelid in (select oid from col where name = 'participation_id'))
      union all select tab || '.' || name from col
      where name ~ 'participation_id$' and not exists (
        select from pg_constraint c
        where c.contype = 'f' and c.conrelid = col.oid and c.confrelid = 'samrad.participation'::regclass and c.conkey[1] = col.number)
      """,
      "create table planted (a bigint primary key, participation_id bigint not null, visit_id bigint"
          + " not null constraint planted_fk references visit (id) deferrable)",
      "planted.participation_id",
      "planted_fk"),

  /** The comment decides over the rights, see db/callback. */
  RECORDS_ARE_APPEND_ONLY(
      """
      select name from tab
      where name ~ '(^audit_|_record$|_seal$|_snapshot$)' and coalesce(obj_description(oid, 'pg_class'), '') !~ 'Append-only\\.$'
      """,
      "create table planted_record (a bigint primary key); comment on table planted_record is"
          + " 'Minutes as approved.'",
      "planted_record");

  private static final String CATALOGUE =
      """
      with tab as (
        select c.oid, c.relname::text as name from pg_class c
        where c.relnamespace = 'samrad'::regnamespace and c.relkind in ('r', 'p')
          and c.relname not in ('schema_history', 'demo_history')),
      col as (
        select tab.oid, tab.name as tab, a.attname::text as name, a.attnum as number, format_type(a.atttypid, a.atttypmod) as type,
          a.attnotnull as required, a.attidentity as identity, pg_get_expr(d.adbin, d.adrelid) as preset
        from tab
        join pg_attribute a on a.attrelid = tab.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum),
      fun as (
        select p.oid, p.proname::text as name, p.prosecdef as definer from pg_proc p
        where p.pronamespace = 'samrad'::regnamespace)
      """;

  /** What may differ, and why. A name after a star holds for every table. */
  private static final Map<Convention, Map<String, String>> EXCUSES =
      Map.of(
          COLUMNS_ARE_FILLED,
          Map.ofEntries(
              Map.entry("*.valid_from", "since before the register's first day"),
              Map.entry("*.valid_to", "until further notice"),
              Map.entry("nfp_seat_cut.left_to", "until further notice"),
              Map.entry("indicator_version.area_id", "every area"),
              Map.entry("indicator_version.threshold", "not judged"),
              Map.entry("indicator_version.upper_threshold", "no band"),
              Map.entry("indicator_version.changed_by", "reference data"),
              Map.entry("indicator_text.area_id", "every area"),
              Map.entry("period_figure.unit_id", "the whole area"),
              Map.entry("period_count.unit_id", "the whole area"),
              Map.entry("period_count.set_code", "everybody, whatever set"),
              Map.entry("period_count.value", "not shown"),
              Map.entry("period_count.release_id", "not submitted in this application"),
              Map.entry("nfp_council_seat.unit_id", "the secretary stands for no unit"),
              Map.entry("nfp_council_seat.substitute_for", "in nobody's place, or in anybody's"),
              Map.entry("nfp_action.person_id", "nobody has taken it on yet"),
              Map.entry("nfp_action.unit_id", "it is about no unit in particular"),
              Map.entry("nfp_action.due_on", "there is no hurry"),
              Map.entry("nfp_action.closed_on", "while it is open"),
              Map.entry("nfp_meeting.year", "nobody is called to it"),
              Map.entry("nfp_meeting.number", "nobody is called to it"),
              Map.entry("nfp_meeting.notice_due", "nobody is called to it"),
              Map.entry("nfp_meeting.notice_again", "not moved to an earlier day"),
              Map.entry("nfp_meeting.called_at", "planned"),
              Map.entry("nfp_meeting.started_at", "not begun"),
              Map.entry("nfp_meeting.ended_at", "not over"),
              Map.entry("nfp_meeting.approved_at", "no approved minutes"),
              Map.entry("nfp_meeting.cancelled_at", "held"),
              Map.entry("nfp_agenda_item.year", "nobody is called to its meeting"),
              Map.entry("nfp_agenda_item.number", "nobody is called to its meeting"),
              Map.entry("nfp_agenda_item.minutes", "not planned"),
              Map.entry("nfp_agenda_item.carried_from", "new"),
              Map.entry("nfp_item_paper.document_id", "a page of the application"),
              Map.entry("nfp_pack.document_id", "not bound yet"),
              Map.entry("nfp_pack.built_at", "not bound yet"),
              Map.entry("nfp_attendance.left_at", "until the end of the meeting"),
              Map.entry("nfp_ballot.closed_at", "not counted"),
              Map.entry("nfp_ballot.outcome", "not counted"),
              Map.entry("nfp_ballot.members", "not counted"),
              Map.entry("nfp_ballot.entitled", "not counted"),
              Map.entry("nfp_ballot.present", "not counted"),
              Map.entry("nfp_ballot.needed", "not counted"),
              Map.entry("nfp_decision.proposal_id", "none was carried"),
              Map.entry("nfp_proposal.by_seat_id", "it came with the papers"),
              Map.entry("nfp_sitting.current_item", "at no item yet"),
              Map.entry("*.parent_id", "a root"),
              Map.entry("nfp_minutes.comment_until", "not with the members"),
              Map.entry("nfp_minutes.circulated_at", "not with the members"),
              Map.entry("nfp_minutes.approved_at", "not approved"),
              Map.entry("nfp_minutes.approved_by", "not approved"),
              Map.entry("nfp_minutes.approved_in", "by no meeting"),
              Map.entry("nfp_minutes_comment.item_id", "about the minutes as a whole"),
              Map.entry("role_assignment.area_id", "every area"),
              Map.entry("norm_version.area_id", "the whole programme"),
              Map.entry("norm_version.value", "there is no limit"),
              Map.entry("role_assignment.unit_id", "every unit of the area"),
              Map.entry("account.password_set_at", "never"),
              Map.entry("account.locked_until", "not locked"),
              Map.entry("account.lock_notice", "nothing to tell"),
              Map.entry("account.last_sign_in_at", "never"),
              Map.entry("import_run.confirmed_by", "nobody has said yes"),
              Map.entry("extract_run.area_id", "counts of several areas"),
              Map.entry("extract_run.confirmed_by", "nobody has said yes"),
              Map.entry("import_run.day", "the file says it itself"),
              Map.entry("import_change.unit_id", "a unit that does not exist yet"),
              Map.entry("obligation.last_due", "as long as the agreement"),
              Map.entry("obligation_completion.document_id", "no file"),
              Map.entry("deviation.other_id", "with nobody in particular"),
              Map.entry("deviation.reopened_on", "never"),
              Map.entry("deviation.resolved_on", "open"),
              Map.entry("document.checked_at", "not checked yet"),
              Map.entry("*.verified_on", "nobody has compared it with its source"),
              Map.entry("nfp_year_plan.confirmed_at", "a draft"),
              Map.entry("nfp_year_date.meeting_id", "not confirmed, or its meeting was deleted"),
              Map.entry("item_statement.withdrawn_by", "stands"),
              Map.entry("item_statement.withdrawn_at", "stands"),
              Map.entry("wording.base_id", "the first text"),
              Map.entry("wording.template_id", "begun without a template"),
              Map.entry("wording_clause.removed_at", "part of the text"),
              Map.entry("wording_comment.unit_id", "spoken for the host"),
              Map.entry("wording_comment.resolved_by", "open"),
              Map.entry("wording_comment.resolved_at", "open"),
              Map.entry("agreement.replaces_id", "replaces none"),
              Map.entry("agreement_party.unit_id", "an organisation"),
              Map.entry("agreement_party.organisation_id", "a unit"),
              Map.entry("agreement_party.contact_id", "nobody is named"),
              Map.entry("agreement_party.signatory_id", "nobody is named"),
              Map.entry("agreement_version.in_force_on", "not decided"),
              Map.entry("agreement_version.expires_on", "until further notice"),
              Map.entry("agreement_version.notice_months", "as the type says"),
              Map.entry("agreement_version.review_on", "a draft"),
              Map.entry("agreement_version.sent_on", "not sent"),
              Map.entry("agreement_version.superseded_on", "stands"),
              Map.entry("agreement_version.discarded_on", "kept"),
              Map.entry("agreement_step.party_id", "about all"),
              Map.entry("agreement_end.party_id", "all leave"),
              Map.entry("agreement_end.replaced_by", "replaced by none"),
              Map.entry("agreement_end.revoked_on", "stands"),
              Map.entry("adoption.agenda_on", "on no agenda"),
              Map.entry("adoption.decided_on", "not decided"),
              Map.entry("adoption.condition_met_on", "not met, or none"),
              Map.entry("adoption.document_id", "no file"),
              Map.entry("signature.reminded_on", "not reminded"),
              Map.entry("signature.signed_on", "not signed"),
              Map.entry("signature.refused_on", "not refused"),
              Map.entry("signature.evidence_id", "no file"),
              Map.entry("mail.sent_at", "not sent"),
              Map.entry("team_post.certified_on", "not approved to work alone yet"),
              Map.entry("team_session.nurse_id", "what the team does together"),
              Map.entry("nfp_invitation.mail_id", "could not be sent"),
              Map.entry("nfp_calendar_feed.revoked_at", "in use"),
              Map.entry("area_clearance.document_id", "no file"),
              Map.entry("criterion.prevalence_percent", "nothing is published"),
              Map.entry("participation.gestation_days", "nobody knows"),
              Map.entry("participation.assessed_on", "not assessed"),
              Map.entry("participation.eligible", "not assessed"),
              Map.entry("participation.offered_on", "no place yet"),
              Map.entry("participation.consented_on", "not yet, or never"),
              Map.entry("participation.included_on", "not yet, or never"),
              Map.entry("participation.birth_on", "not born yet"),
              Map.entry("participation.ended_on", "goes on"),
              Map.entry("participation.outcome", "open"),
              Map.entry("participation.end_reason", "goes on"),
              Map.entry("participation.referrer_told_on", "not told"),
              Map.entry("participation.continues_id", "begins here"),
              Map.entry("visit.outcome", "nobody has said how it went"),
              Map.entry("visit.held_on", "planned, or not held"),
              Map.entry("visit.minutes", "planned, or not held"),
              Map.entry("referral_correction.gestation_days", "nobody knew"),
              Map.entry("visit_correction.held_on", "nobody was met"),
              Map.entry("visit_correction.minutes", "nobody was met"),
              Map.entry("participation_count.area_id", "the whole programme"),
              Map.entry("participation_count.unit_id", "the whole area"),
              Map.entry("notice.area_id", "about the installation"),
              Map.entry("notice.agreement_id", "about no agreement"),
              Map.entry("notice.party_id", "about no party"),
              Map.entry("notice_recipient.area_id", "about the installation"),
              Map.entry("notice_recipient.read_at", "not read")),
          TABLES_ARE_NAMED_FOR_ONE_ROW,
          Map.of("nfp_minutes", "there is no singular"),
          MOMENTS_HAVE_A_ZONE,
          Map.of(
              "*.starts_at", "by the clock in Norway, on the day beside it",
              "*.ends_at", "by the clock in Norway, on the day beside it",
              "nfp_attendance.arrived_at", "by the clock in Norway, on the day of the meeting",
              "nfp_attendance.left_at", "by the clock in Norway, on the day of the meeting"),
          TEXT_SAYS_WHAT_IT_MAY_BE,
          Map.of(
              "*.search_text", "put together from names that say what they may be",
              "nfp_ballot.outcome", "there is none before votes are counted",
              "participation.outcome", "there is none while it is open",
              "participation.end_reason", "there is none while it goes on",
              "visit.outcome", "there is none before somebody says how it went",
              "period_count.set_code", "everybody, whatever set",
              "audit_entry.subject", "an entry must not fail for its form"),
          AN_AREA_ID_IS_AN_AREA,
          Map.of(
              "audit_entry", "the trail outlives what it tells of; 0 is the whole installation",
              "audit_seal", "as audit_entry"),
          WHAT_BELONGS_TO_AN_AREA_SAYS_WHICH,
          Map.of("audit_pending", "a queue, read by entry"),
          RECORDS_ARE_APPEND_ONLY,
          Map.of("audit_pending", "a queue, emptied by the sealer"));

  private final String question;
  private final String breach;
  private final String offenders;

  Convention(String question, String breach, String... offenders) {
    this.question = question;
    this.breach = breach;
    this.offenders = String.join(" ", offenders);
  }

  /** Who breaks it without being excused, and excuses that nobody needs. */
  Set<String> brokenBy(DataSource database) {
    Set<String> broken = new TreeSet<>(Sql.list(database, CATALOGUE + question));
    for (String excuse : EXCUSES.getOrDefault(this, Map.of()).keySet()) {
      boolean used = broken.removeIf(offender -> matches(excuse, offender));
      if (!used) {
        broken.add("nobody needs the excuse " + excuse);
      }
    }
    return broken;
  }

  private static boolean matches(String excuse, String offender) {
    return excuse.startsWith("*")
        ? offender.endsWith(excuse.substring(1))
        : offender.equals(excuse);
  }

  /** SQL that breaks it. */
  String breach() {
    return breach;
  }

  /** Who breaks it after {@link #breach()}. */
  List<String> offenders() {
    return List.of(offenders.split(" "));
  }
}
