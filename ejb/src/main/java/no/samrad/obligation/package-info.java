/**
 * What parties to an agreement owe each other and when, what of it was done with which evidence,
 * and what they disagree about until it is resolved.
 */
package no.samrad.obligation;
