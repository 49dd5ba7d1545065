/**
 * Who is told about deadlines and about what happened, once each, on the page and by e-mail. Leaves
 * sending to {@code job}, and what there is to tell to the facts of agreements.
 */
package no.samrad.notice;
