/**
 * Pages about the gate of an area: what it needs before it may keep referrals, and what it has
 * clarified itself.
 */
package no.samrad.web.gate;
