@NullMarked
package dev.driftline.core.ledger;

import org.jspecify.annotations.NullMarked;
