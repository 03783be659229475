/// Leaves out of the function's zip what the function cannot reach.
///
/// AWS's SDK has a class for every request and answer of every operation; a scanner calls a few of each service. Lambda
/// takes 250 MB unpacked, and every class that is there is read from disk at a cold start or looked past in an index.
@NullMarked
package dev.driftline.trim;

import org.jspecify.annotations.NullMarked;
