/// The resource types of CodePipeline.
@NullMarked
package dev.driftline.aws.live.types.codepipeline;

import org.jspecify.annotations.NullMarked;
