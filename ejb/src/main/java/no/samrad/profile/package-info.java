/**
 * What an area says about itself: where its office is, whom to contact about what, and the share
 * from which its target group is estimated. Who takes part and who is host is the area's.
 */
package no.samrad.profile;
