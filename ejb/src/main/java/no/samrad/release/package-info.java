/**
 * The one way a figure leaves the team: hides what is small, and whatever would give it away, also
 * together with everything that was published before, and keeps what was published. What figures
 * mean, the capabilities that count say.
 *
 * <p><b>Whom it withstands.</b> Somebody who knows the rule and how it is applied, every figure
 * that was ever shown in the area of the same subject, which hidden figures are small themselves
 * (so that they are 1 to k-1), in which cells facts have changed between two publications and
 * whether they became more or less; and who shares all this with everybody else. Every hidden
 * figure must then still be able to be so many different things that its least and its greatest
 * value lie the set width apart.
 *
 * <p><b>The model.</b> All tables of a subject are sums of the same cells: one place in each
 * dimension, and one layer of time. A layer is what came to be known at one publication and went at
 * another ({@code Layers}), so that all cells are counts and a figure at any time is a sum of whole
 * layers. What changed from one publication to the next is such a sum too, as is what one total has
 * more than another; where it is small, it is guarded though nobody asked for it.
 *
 * <p><b>The proof.</b> A shift adds the same along a box: one more here, one less there, in each
 * dimension. Shifts that leave every shown figure as it is, and the others within what is known of
 * them, lead from the true table to another one that nobody can exclude; a figure that is one more
 * in it can be one more. So a figure is safe where such tables were found, and nothing depends on
 * rounding or on a solver. Where none is found more is hidden, in the end the table as a whole,
 * which tells nothing and is left out of what everybody knows.
 *
 * <p><b>Its limits.</b> A small total is not broken down at all: two small parts of it would give
 * each other away. Somebody who knows a person behind a figure is not kept from subtracting them.
 * Which figures are hidden follows from the figures; what could be learnt from that choice alone,
 * without being told which are small, is not counted. Subjects are not compared with each other:
 * whatever adds up must be one subject. What an earlier, milder rule let out stays out.
 */
package no.samrad.release;
