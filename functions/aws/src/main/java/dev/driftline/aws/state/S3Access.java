package dev.driftline.aws.state;

import dev.driftline.aws.client.Role;
import dev.driftline.aws.secret.SecretReference;
import java.util.Optional;

/// How a state in S3 is reached, beyond where it is. Only what the operator wrote counts.
///
/// @param role assumed for its bucket and its table
/// @param versionId an older version of the object, and not the newest
/// @param customerKey refers to the key of SSE-C, as the backend's `sse_customer_key`: 44 characters of Base64
/// @param kmsKey the ARN of the backend's `kms_key_id`; for the IAM policy only
/// @param useLockfile the backend has `use_lockfile`: with a table too, both locks are taken
record S3Access(
        Optional<Role> role,
        Optional<String> versionId,
        Optional<SecretReference> customerKey,
        Optional<String> kmsKey,
        boolean useLockfile) {

    static final S3Access PLAIN =
            new S3Access(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
