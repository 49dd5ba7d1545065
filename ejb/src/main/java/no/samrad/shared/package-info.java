/**
 * Words every capability speaks: ids, periods, rules, events. Leaves all business to the
 * capabilities.
 */
package no.samrad.shared;
