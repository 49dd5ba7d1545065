package no.samrad.ballot;

import no.samrad.shared.AreaId;

/** What stands of an item on the agenda. */
record ItemHead(
    AreaId area,
    boolean closed,
    String closedGround,
    String description,
    String recommendation,
    long draftVersion,
    String draft,
    String decision,
    boolean withoutQuorum) {}
