/**
 * One person, wherever they appear (D1). Accounts, seats, staffing and contacts point here and are
 * kept by their own capabilities.
 */
package no.samrad.person;
