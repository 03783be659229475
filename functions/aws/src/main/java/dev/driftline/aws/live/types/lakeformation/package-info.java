/// The resource types of Lake Formation.
@NullMarked
package dev.driftline.aws.live.types.lakeformation;

import org.jspecify.annotations.NullMarked;
