/**
 * The training of the programme: its modules as data, how far everybody in a team is with them, and
 * who lacks what they need before they start. Gatherings with other teams are supervision's.
 */
package no.samrad.training;
