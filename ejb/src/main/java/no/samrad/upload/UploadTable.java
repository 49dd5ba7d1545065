package no.samrad.upload;

import java.util.Map;
import no.samrad.shared.ConstraintViolations;

/**
 * Where uploads of one kind stand, and what is said to it. All such tables have the columns of an
 * upload's way, a sequence {@code …_id_seq}, and a unique index {@code …_one_at_a_time}.
 *
 * @param name of the table
 * @param columns of its own that are filled in when a file comes
 * @param values of those, from the fifth parameter on
 * @param leaving what else changes with the state, which is the third parameter; empty when nothing
 *     does
 * @param keep says that the file waits for a decision from now on: it is ready, unless it was given
 *     up meanwhile
 * @param file the bytes of a file that waits
 * @param forget what nobody needs to look up any more
 */
public record UploadTable(
    String name,
    String columns,
    String values,
    String leaving,
    String keep,
    String file,
    String forget) {

  String add() {
    return """
        insert into %1$s (id, state, sha256, bytes, started_by, started_at, changed_at, %2$s)
        values (nextval('%1$s_id_seq'), 'CHECKING', ?1, ?2, ?3, cast(?4 as timestamptz), cast(?4 as timestamptz), %3$s)
        returning id
        """
        .formatted(name, columns, values);
  }

  String move() {
    return """
        update %s set state = ?3, changed_at = cast(?4 as timestamptz)%s
        where id = ?1 and state = ?2
        """
        .formatted(name, leaving);
  }

  String giveUp() {
    return """
        update %s set state = ?3%s
        where state in ('CHECKING', 'APPLYING') and changed_at < cast(?1 as timestamptz)
        """
        .formatted(name, leaving);
  }

  String refuse() {
    return "update %s set rule = ?2, details = ?3 where id = ?1".formatted(name);
  }

  String confirm() {
    return "update %s set confirmed_by = ?2 where id = ?1".formatted(name);
  }

  String confirmer() {
    return "select confirmed_by from %s where id = ?1".formatted(name);
  }

  String checking() {
    return "select count(*) from %s where state = 'CHECKING'".formatted(name);
  }

  ConstraintViolations constraints() {
    return new ConstraintViolations(
        Map.of(name + "_one_at_a_time", UploadRule.ANOTHER_IMPORT_RUNNING));
  }
}
