package no.samrad.db.audit;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heads of every area's chain at one moment, as they are exported and handed back later. One
 * JSON object per area and line; when read back, whatever stands around the objects (a log line's
 * prefix, the brackets of a list) does not matter.
 */
public record AuditHeads(List<AuditHead> heads) implements Serializable {

  /** More than anybody has areas; a larger file is something else. */
  public static final int LONGEST_TEXT = 1_000_000;

  private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern HEAD =
      Pattern.compile(
          "\\{\"area\":(\\d{1,18}),\"number\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\","
              + "\"at\":\"([0-9TZ:.-]{20,40})\"\\}");

  /** Every area that has a seal, without a walk through all of them. */
  private static final String ALL =
      """
      with recursive chained(area_id) as (
        (select area_id from samrad.audit_seal order by area_id limit 1)
        union all
        select (select s.area_id from samrad.audit_seal s
                where s.area_id > c.area_id order by s.area_id limit 1)
        from chained c where c.area_id is not null)
      select h.area_id, h.number, h.hash, h.sealed_at, h.mac
      from chained c
      cross join lateral (
        select s.area_id, s.number, s.hash, s.sealed_at, s.mac from samrad.audit_seal s
        where s.area_id = c.area_id order by s.number desc limit 1) h
      order by h.area_id
      """;

  public AuditHeads {
    heads = List.copyOf(heads);
  }

  public static AuditHeads none() {
    return new AuditHeads(List.of());
  }

  public static AuditHeads now(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet row = statement.executeQuery()) {
      List<AuditHead> heads = new ArrayList<>();
      while (row.next()) {
        heads.add(
            new AuditHead(
                row.getLong(1), row.getLong(2), row.getString(3), AuditRows.instant(row, 4)));
      }
      return new AuditHeads(heads);
    }
  }

  /** The areas whose last seal bears no signature. */
  public static List<Long> unsignedAreas(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet row = statement.executeQuery()) {
      List<Long> areas = new ArrayList<>();
      while (row.next()) {
        if (row.getString(5).isEmpty()) {
          areas.add(row.getLong(1));
        }
      }
      return areas;
    }
  }

  /**
   * Reads an export back.
   *
   * @throws IllegalArgumentException when it holds no head, or an object that is none
   */
  public static AuditHeads parse(String text) {
    List<AuditHead> heads =
        OBJECT.matcher(text).results().map(found -> head(found.group())).toList();
    if (heads.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("No exported heads in it");
    }
    return new AuditHeads(heads);
  }

  private static AuditHead head(String object) {
    Matcher head = HEAD.matcher(object.replaceAll("\\s", ""));
    if (!head.matches()) {
      throw new IllegalArgumentException("Not an exported head");
    }
    try {
      return new AuditHead(
          Long.parseLong(head.group(1)),
          Long.parseLong(head.group(2)),
          head.group(3),
          Instant.parse(head.group(4)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not an exported head", e);
    }
  }

  public String asText() {
    return heads.stream()
        .map(
            head ->
                String.format(
                    Locale.ROOT,
                    "{\"area\":%d,\"number\":%d,\"hash\":\"%s\",\"at\":\"%s\"}\n",
                    head.area(),
                    head.number(),
                    head.hash(),
                    head.at()))
        .collect(Collectors.joining());
  }

  /** What is known of one area, earliest first; several exports may be handed in together. */
  List<AuditHead> of(long area) {
    return heads.stream()
        .filter(head -> head.area() == area)
        .sorted(Comparator.comparingLong(AuditHead::number))
        .toList();
  }

  public boolean isEmpty() {
    return heads.isEmpty();
  }
}
