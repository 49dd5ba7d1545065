/**
 * Pages about what an area says about itself: office, contacts and the share its target group is
 * estimated from. The area's own page shows them.
 */
package no.samrad.web.profile;
