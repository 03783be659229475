/// The resource types of OpenSearch Service.
@NullMarked
package dev.driftline.aws.live.types.opensearch;

import org.jspecify.annotations.NullMarked;
