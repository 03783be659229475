/// The resource types of AWS Budgets.
@NullMarked
package dev.driftline.aws.live.types.budgets;

import org.jspecify.annotations.NullMarked;
