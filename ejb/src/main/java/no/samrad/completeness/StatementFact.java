package no.samrad.completeness;

import no.samrad.clause.ItemLink;

/** Something somebody stated about an item. */
record StatementFact(ItemLink item, StatedItem stated) {}
