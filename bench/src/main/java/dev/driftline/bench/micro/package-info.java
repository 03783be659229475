/// What a scan does between its calls, measured alone.
@NullMarked
package dev.driftline.bench.micro;

import org.jspecify.annotations.NullMarked;
