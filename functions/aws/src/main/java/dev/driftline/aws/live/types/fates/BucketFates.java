package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.s3.BucketRegions;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Optional;

/// A bucket's name is one of a kind in all of AWS, and anybody may take it once the bucket is deleted: what is still
/// sent there is then read by a stranger (Amazon S3 User Guide, "Deleting a general purpose bucket").
final class BucketFates {

    private BucketFates() {}

    /// Of buckets that exist and that others own. A refusal that does not say where the bucket is says nothing.
    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        return reads.get(BucketRegions.BY_HEAD, declared.text("id"))
                .filter(BucketRegions.Told::refused)
                .map(told ->
                        new Fate("other_account", "its name is a bucket of another account now, in " + told.region()));
    }
}
