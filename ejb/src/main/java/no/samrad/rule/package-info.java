/**
 * Rule sets as data: what an agreement must hold, and when a set is not to be used at all, each in
 * the edition of a time. Says who compared a set with its source, and when.
 */
package no.samrad.rule;
