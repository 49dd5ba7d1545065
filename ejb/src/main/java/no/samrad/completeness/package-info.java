/**
 * Whether a version of an agreement holds what its rule sets ask for: computed from its clauses and
 * facts, never ticked. Where a set is not to be used at all, it says why.
 */
package no.samrad.completeness;
