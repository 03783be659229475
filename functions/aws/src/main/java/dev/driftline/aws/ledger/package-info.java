@NullMarked
package dev.driftline.aws.ledger;

import org.jspecify.annotations.NullMarked;
