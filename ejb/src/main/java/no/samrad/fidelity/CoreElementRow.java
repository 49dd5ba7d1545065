package no.samrad.fidelity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;

/**
 * A core element as it stands in an area.
 *
 * @param wanted what shows that it is in place
 * @param indicators codes of the figures that speak of it
 * @param verification of its wording and of the area it belongs to
 * @param assessments how many there have been; to be handed back with a new one
 * @param evidence what the last one named
 * @param on null when it was never assessed
 */
public record CoreElementRow(
    CoreElementId id,
    int number,
    String areaCode,
    String wording,
    List<String> wanted,
    List<String> indicators,
    Verification verification,
    CoreStatus status,
    int assessments,
    String evidence,
    LocalDate on,
    String assessor)
    implements Serializable {}
