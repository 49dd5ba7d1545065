/**
 * What a team cannot do without, and who can do it: functions and knowledge held by one person only
 * are a risk. Posts and training are read from those who keep them.
 */
package no.samrad.knowledge;
