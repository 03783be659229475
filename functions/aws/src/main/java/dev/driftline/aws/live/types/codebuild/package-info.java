/// The resource types of CodeBuild.
@NullMarked
package dev.driftline.aws.live.types.codebuild;

import org.jspecify.annotations.NullMarked;
