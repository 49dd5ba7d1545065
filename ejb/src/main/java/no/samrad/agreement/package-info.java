/**
 * Agreements of an area: their parties, versions, steps and end, and where they stand on a day. The
 * text is the wording's, decisions are the adoption's and signatures the signing's.
 */
package no.samrad.agreement;
