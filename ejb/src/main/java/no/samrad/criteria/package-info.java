/**
 * The criteria for whom the programme is meant, set by set, with the shares that are published of
 * them; and that somebody has compared them with their source. Which share belongs to which
 * criterion of 2023 follows from their order only, until then.
 */
package no.samrad.criteria;
