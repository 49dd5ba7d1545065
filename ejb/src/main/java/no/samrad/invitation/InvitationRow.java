package no.samrad.invitation;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.shared.PersonId;

/**
 * What one person was told last of a meeting, and whether it reached them.
 *
 * @param kind null: nothing yet
 * @param attendee is expected; a substitute is only informed
 * @param again it was sent once more, because somebody asked for it
 * @param writtenAt null: not yet
 * @param sentAt when the mail server took it; null: it has not
 */
public record InvitationRow(
    PersonId person,
    String name,
    boolean attendee,
    InvitationKind kind,
    boolean again,
    InvitationState state,
    Instant writtenAt,
    Instant sentAt)
    implements Serializable {}
